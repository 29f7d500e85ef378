using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Orders;

/// <summary>What must hold of a list of duties and its document cannot say.</summary>
internal static class DutyListCheck
{
    /// <summary>Adds every problem; paths begin behind that of the list.</summary>
    public static void Run(DutyList list, List<Finding> findings)
    {
        var ids = new HashSet<DutyId>();
        foreach (var duty in list.Items.TakeWhile(_ => !findings.IsFull()))
        {
            if (!ids.Add(duty.Id))
            {
                findings.Add(OrderFindings.DuplicateCode.Error($"items.{duty.Id}", new MessageArgument("id", duty.Id.Value)));
            }

            if (duty.Kind != DutyKind.Basic && duty is { Lead: null, LeadOrganisation: null })
            {
                findings.Add(OrderFindings.DutyWithoutLead.Error($"items.{duty.Id}", new("duty", duty.Name), new("kind", DutyWording.Kind(duty.Kind))));
            }
        }
    }
}
