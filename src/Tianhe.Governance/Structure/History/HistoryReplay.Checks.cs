using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>What can be wrong with a record, and with a day.</content>
internal sealed partial class HistoryReplay
{
    /// <summary>What can be wrong with a record in itself; it leaves no doubt about the node.</summary>
    private void CheckRecord(NodeRecord record)
    {
        if (string.IsNullOrWhiteSpace(record.Name))
        {
            Findings.Add(StructureFindings.BlankName.Error(_path, new MessageArgument("id", record.Id.Value)));
        }

        CheckCount(record, TotalCheck.Households, record.Households);
        CheckCount(record, TotalCheck.Residents, record.Population);
        CheckCode(record, record.Code);
        if (!_ladder.Contains(record.Tier))
        {
            Fault(StructureFindings.UnknownTier, new MessageArgument("tier", record.Tier.Value));
        }
    }

    private void CheckCode(NodeRecord record, string? code)
    {
        if (code is not null && string.IsNullOrWhiteSpace(code))
        {
            Findings.Add(HistoryFindings.BlankNewCode.Error(_path, new("name", record.Name ?? ""), new("node", record.Id.Value)));
        }
    }

    private void CheckCount(NodeRecord record, BilingualText figure, int? count)
    {
        if (count is { } value and < 0)
        {
            Findings.Add(StructureFindings.NegativeCount.Error(
                _path, new("name", record.Name ?? ""), new("id", record.Id.Value), new("figure", figure), new("value", value)));
        }
    }

    /// <summary>Whether a node of this record may hang under the parent.</summary>
    private void CheckPlace(NodeRecord record, NodeRecord parent)
    {
        var (tier, above) = (_ladder.IndexOf(record.Tier), _ladder.IndexOf(parent.Tier));
        if (tier < 0 || above < 0 || _ladder.MayHang(tier, above))
        {
            return;
        }

        Fault(
            [parent.Id, record.Id],
            StructureFindings.Misplaced,
            new("name", record.Name ?? ""),
            new("id", record.Id.Value),
            new("tier", _ladder.Tiers[tier].Name),
            new("parent", parent.Name),
            new("parentTier", _ladder.Tiers[above].Name),
            new("allowed", _ladder.NamesAbove(tier)));
    }

    private void EndDay(LocalDate day)
    {
        foreach (var (code, path) in _coded)
        {
            if (_codes.TryGetValue(code, out var nodes) && nodes.Count > 1 && !nodes.Any(_doubtful.Contains))
            {
                Findings.Add(HistoryFindings.CodeClash.Error(
                    path, new("on", day), new("code", code), new("nodes", KnownNames.Of(nodes.Select(node => node.Value).Order(StringComparer.Ordinal)))));
                nodes.Clear();
            }
        }

        _coded.Clear();
        CheckTotal(TotalCheck.Households, _households, _householdsPath ?? _path, record => record.Households);
        CheckTotal(TotalCheck.Residents, _population, _populationPath ?? _path, record => record.Population);
        (_householdsPath, _populationPath) = (null, null);
    }

    /// <summary>Reported once, at the last change of the day that added to it, else at the last of the day: what comes later is not wrong by itself.</summary>
    private void CheckTotal(BilingualText figure, long total, string path, Func<NodeRecord, int?> read)
    {
        if (total > int.MaxValue && _doubtful.Count == 0
            && (total = _lives.Values.Where(life => life.Now is { Parent: null }).Sum(life => Largest(life, read))) > int.MaxValue && _tooLarge.Add(figure))
        {
            Findings.Add(StructureFindings.TotalTooLarge.Error(path, new("figure", figure), new("total", (decimal)total), new("most", int.MaxValue)));
        }
    }

    /// <summary>The largest sum of figures none of which is stated within another's node; the ladder bounds the depth.</summary>
    private long Largest(NodeLife life, Func<NodeRecord, int?> read) =>
        Math.Max(read(life.Now!) ?? 0, ChildrenOf(life.Id).Sum(child => Largest(_lives[child], read)));
}
