using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>An act with everything stated: who, when, with which authorities, on which values and deadlines.</summary>
internal readonly struct SampleAct : IActSubject
{
    /// <summary>10:00 on 24 September 2026 in Shanghai.</summary>
    public static readonly Instant Morning = Instant.FromUtc(2026, 9, 24, 2, 0);

    public SampleAct(params Authority[] authorities) => Authorities = authorities;

    public Authority[] Authorities { get; init; }

    public PersonId Actor { get; init; } = "p-wang";

    public Instant At { get; init; } = Morning;

    public FactSheet Sheet { get; init; } = FactSheet.Bind(SampleWorkflow.Facts, [("returns", 0), ("actor.is-handler", false)]);

    /// <summary>When the window for a return was opened, or null.</summary>
    public Instant? WindowOpenedAt { get; init; } = Morning;

    public LocalDate Date => At.InZone(Zone).Date;

    public DateTimeZone Zone => WorkingCalendar.China.Zone;

    /// <summary>The authorities that nobody else has.</summary>
    public Authority[] Vacant { get; init; } = [];

    public bool Has(Authority authority) => Authorities.Contains(authority);

    public bool OthersHave(Authority authority) => !Vacant.Contains(authority);

    public WorkingCalendar Calendar => WorkingCalendar.China;

    /// <summary>How often each step was taken before.</summary>
    public Func<TransitionId, int> Taken { get; init; } = _ => 0;

    public void Consider(int action)
    {
    }

    public bool HasHandlers => true;

    public bool MayHandle(PersonId person) => true;

    public Refusal MayNotHandle(PersonId person) => throw new NotSupportedException("Everybody may handle the sample.");

    public int TimesTaken(TransitionId step) => Taken(step);

    public FactSheet SheetFor(DecisionTable table, bool toOthers) => throw new NotSupportedException("No clock of the sample reads a table.");

    public BilingualText WhyMissing(FactDeclaration fact) => fact.Title;

    public CodedFact Read(int factIndex) => Sheet.Read(factIndex);

    public bool IsAboutActor(int factIndex) => Sheet.Catalogue.Declarations[factIndex].Name.Value.StartsWith("actor.", StringComparison.Ordinal);

    public bool ComesWithAct(int factIndex) => Sheet.Catalogue.Declarations[factIndex].Name == "passed";

    public bool IsMisstated(int factIndex) => false;

    public bool MayCome(FactName input, bool toOthers) => throw new NotSupportedException("No clock of the sample reads a table.");

    public ClockState? ClockOf(ClockId clock) => clock == "return-window" && WindowOpenedAt is { } opened
        ? new(clock, ClockKind.Window, TimeLimit.ClockHours(24).From(opened, WorkingCalendar.China), null, null)
        : null;

    public SampleAct With(params ReadOnlySpan<(FactName, FactValue)> values) => this with { Sheet = FactSheet.Bind(Sheet.Catalogue, EquatableList.Create(values)) };
}
