using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>Facilities and what they are parts of.</content>
internal sealed partial class JurisdictionCheck
{
    private readonly HashSet<KindId> _facilityKinds = [];
    private readonly Dictionary<FacilityId, int> _facilities = [];

    private void CheckFacilities()
    {
        Each(definition.FacilityKinds, kind => CheckKind(kind.Id, _facilityKinds, "facilityKinds"));
        var order = 0;
        Each(definition.Facilities, facility => CheckFacility(facility, order++));
        Each(definition.Facilities, CheckPart);
        foreach (var cycle in ParentCycles.In([.. definition.Facilities.Select(WholeOf)]).TakeWhile(_ => !_findings.IsFull()))
        {
            ReportCycle(cycle);
        }
    }

    private void CheckFacility(Facility facility, int order)
    {
        var path = $"facilities.{facility.Id}";
        if (!_facilities.TryAdd(facility.Id, order))
        {
            _findings.Add(PeopleFindings.DuplicateFacility.Error(path, new MessageArgument("facility", facility.Id.Value)));
        }

        RequireKind(facility.Kind, _facilityKinds, $"{path}.kind");
        RequireNode(facility.Node, $"{path}.node");
        CheckDays(facility.From, facility.To, path);
    }

    private void CheckPart(Facility facility)
    {
        if (facility.Within is not { } id)
        {
            return;
        }

        var path = $"facilities.{facility.Id}.within";
        if (WholeOf(facility) is >= 0 and var order)
        {
            var (tree, whole) = (definition.Tree, definition.Facilities[order]);
            if (tree.Contains(facility.Node) && tree.Contains(whole.Node) && !tree.IsWithin(facility.Node, whole.Node))
            {
                _findings.Add(PeopleFindings.FacilityElsewhere.Error(
                    path, new("facility", facility.Name), new("node", tree[facility.Node].Name), new("whole", whole.Name), new("place", tree[whole.Node].Name)));
            }
        }
        else
        {
            _findings.Add(PeopleFindings.UnknownFacility.Error(
                path, new("facility", id.Value), new("known", NearestNames.Of(id.Value, definition.Facilities.Select(known => known.Id.Value)))));
        }
    }

    private int WholeOf(Facility facility) => facility.Within is { } whole && _facilities.TryGetValue(whole, out var order) ? order : -1;

    private void ReportCycle(int[] members)
    {
        var first = definition.Facilities[members[0]].Id;
        _findings.Add(PeopleFindings.FacilityCycle.Error($"facilities.{first}.within", new MessageArgument("count", members.Length)) with
        {
            Witness = string.Join(" → ", members.Select(member => definition.Facilities[member].Id).Append(first)),
        });
    }
}
