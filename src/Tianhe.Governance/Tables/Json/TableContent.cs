using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>What stands in the document of a table, whose version, facts and time limits are those of the pack.</summary>
internal sealed record TableContent
{
    public required TableId Id { get; init; }

    public required BilingualText Name { get; init; }

    public required HitPolicy HitPolicy { get; init; }

    public required EquatableList<FactName> Inputs { get; init; }

    public required EquatableList<TableOutputContent> Outputs { get; init; }

    public required EquatableList<TableRow> Rows { get; init; }

    public required EquatableList<KeyValuePair<FactName, FactValue>> Otherwise { get; init; }

    public required bool AllowsGaps { get; init; }

    public required Citation? Citation { get; init; }

    /// <summary>What stands in the document of a description, in a pack that lists these time limits.</summary>
    public static TableContent Of(TableDescription table, EquatableList<KeyValuePair<string, TimeLimit>> listed) => new()
    {
        Id = table.Id,
        Name = table.Name,
        HitPolicy = table.HitPolicy,
        Inputs = table.Inputs,
        Outputs = [.. table.Outputs.Select(output => ContentOf(output, listed))],
        Rows = table.Rows,
        Otherwise = [.. table.Outputs.Where(output => output.Otherwise is not null).Select(output => KeyValuePair.Create(output.Declaration.Name, output.Otherwise!.Value))],
        AllowsGaps = table.AllowsGaps,
        Citation = table.Citation,
    };

    /// <summary>The table as it is described; null, with every reason why not, where it names what is not there.</summary>
    public TableDescription? Describe(string version, FactCatalogue facts, EquatableList<KeyValuePair<string, TimeLimit>> listed, List<Finding> findings)
    {
        var before = findings.Count;
        foreach (var output in Outputs.Where(output => output.Declaration is null))
        {
            CheckLimits(output, listed, findings);
        }

        foreach (var (name, _) in Otherwise.Where(value => !Outputs.Any(output => output.Name == value.Key)))
        {
            findings.Report(TableFormFindings.NoSuchOutput.Error($"otherwise.{name}", new("output", name.Value), new("known", KnownNames.Of(Outputs.Select(output => output.Name.Value)))));
        }

        return findings.Count > before ? null : new()
        {
            Id = Id,
            Version = version,
            Name = Name,
            Facts = facts,
            Inputs = Inputs,
            Outputs = [.. Outputs.Select(output => OutputOf(output, listed))],
            HitPolicy = HitPolicy,
            Rows = Rows,
            AllowsGaps = AllowsGaps,
            Citation = Citation,
        };
    }

    /// <summary>Where in the document what was found in the description stands: what an output gives otherwise stands in a row of its own.</summary>
    public static string PathOf(Finding finding)
    {
        const string outputs = "outputs.", otherwise = ".otherwise";
        return finding.Path.StartsWith(outputs, StringComparison.Ordinal) && finding.Path.EndsWith(otherwise, StringComparison.Ordinal)
            ? $"otherwise.{finding.Path[outputs.Length..^otherwise.Length]}"
            : finding.Path;
    }

    private static void CheckLimits(TableOutputContent output, EquatableList<KeyValuePair<string, TimeLimit>> listed, List<Finding> findings)
    {
        if (listed.Count == 0)
        {
            findings.Report(TableFormFindings.NoLimits.Error($"outputs.{output.Name}", new MessageArgument("output", output.Name.Value)));
            return;
        }

        var known = listed.Select(limit => limit.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in (output.Limits ?? []).Where(name => !known.Contains(name)))
        {
            findings.Report(TableFormFindings.NoSuchLimit.Error($"outputs.{output.Name}.limits.{name}", new("limit", Shown.Text(name)), new("known", NearestNames.Of(name, known))));
        }
    }

    private TableOutput OutputOf(TableOutputContent output, EquatableList<KeyValuePair<string, TimeLimit>> listed)
    {
        var made = output.Declaration is { } declaration ? new(declaration) : TableOutput.OfLimits(output.Name, output.Title, LimitsOf(output, listed));
        return Otherwise.Where(value => value.Key == output.Name).Select(value => (FactValue?)value.Value).FirstOrDefault() is { } otherwise ? made with { Otherwise = otherwise } : made;
    }

    private static EquatableList<KeyValuePair<string, TimeLimit>> LimitsOf(TableOutputContent output, EquatableList<KeyValuePair<string, TimeLimit>> listed)
    {
        if (output.Limits is not { } names)
        {
            return listed;
        }

        var limits = listed.ToDictionary(limit => limit.Key, limit => limit.Value, StringComparer.Ordinal);
        return [.. names.Select(name => KeyValuePair.Create(name, limits[name]))];
    }

    private static TableOutputContent ContentOf(TableOutput output, EquatableList<KeyValuePair<string, TimeLimit>> listed) => output.Limits.Count == 0
        ? TableOutputContent.Of(output.Declaration)
        : new(output.Declaration.Name, output.Declaration.Title, null, output.Limits.Equals(listed) ? null : output.Declaration.Texts);
}
