using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Rules;

/// <summary>What stands in the document of a pack, section by section.</summary>
internal sealed class RulePackContent
{
    public required PackId Id { get; init; }

    public required string Version { get; init; }

    public required BilingualText Name { get; init; }

    public required LocalDate EffectiveFrom { get; init; }

    public required LocalDate? EffectiveTo { get; init; }

    public required EquatableList<KeyValuePair<string, Citation>> Citations { get; init; }

    public required EquatableList<KeyValuePair<string, TimeLimit>> TimeLimits { get; init; }

    public required EquatableList<FactDeclaration> Facts { get; init; }

    public required EquatableList<StaffingQuota> Quotas { get; init; }

    public required OrderRulesContent? Orders { get; init; }

    public required EquatableList<GradingSchemeDescription> Schemes { get; init; }

    public required EquatableList<string> Illustrations { get; init; }
}
