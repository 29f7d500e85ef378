using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Rules;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Serialization;

/// <summary>Every message of the library, by whose codes stored messages find their words again.</summary>
internal static class Templates
{
    public static EquatableList<MessageTemplate> All { get; } =
    [
        .. DocumentFindings.All,
        .. ListFindings.All,
        .. FactFindings.All,
        .. CodeListFindings.All,
        .. CalendarFindings.All,
        .. HoursFindings.All,
        .. DeadlineLines.All,
        .. TableFormFindings.All,
        .. StructureFindings.All,
        .. CodeFindings.All,
        .. GridSizeFindings.All,
        .. PlaceFindings.All,
        .. PlaceLines.All,
        .. PartyFindings.All,
        .. QuotaFindings.All,
        .. AllotmentLines.All,
        .. PeopleFindings.All,
        .. PeopleLines.All,
        .. ZoneFindings.All,
        .. ZoneLines.All,
        .. HistoryFindings.All,
        .. HistoryLines.All,
        .. TreeFindings.All,
        .. TableFindings.All,
        .. TableLines.All,
        .. WorkflowFindings.All,
        .. WorkflowProofFindings.All,
        .. WorkflowRefusals.All,
        .. ClockLines.All,
        .. ComparisonFindings.All,
        .. ComparisonLines.All,
        .. OrderFindings.All,
        .. OrderRefusals.All,
        .. OrderLines.All,
        .. GradingFindings.All,
        .. GradingLines.All,
        .. RuleFindings.All,
    ];
}
