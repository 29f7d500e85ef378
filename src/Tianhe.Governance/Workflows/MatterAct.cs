using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>One act on one matter, or a lapse, as the decider sees it.</summary>
internal readonly struct MatterAct : IActSubject, IActPersons
{
    private readonly Matter? _matter;
    private readonly StatedFacts _facts;

    public MatterAct(WorkflowProcess process, Matter? matter, MatterBeginning beginning, Act? act, PersonId actor, PersonId? onBehalfOf, Instant at)
    {
        Process = process;
        _matter = matter;
        Beginning = beginning;
        Actor = actor;
        OnBehalfOf = onBehalfOf;
        At = at;
        _facts = new(process.Rules.Workflow, matter?.Facts ?? [], act);
    }

    public WorkflowProcess Process { get; }

    public MatterBeginning Beginning { get; }

    public PersonId Actor { get; }

    public PersonId? OnBehalfOf { get; }

    public Instant At { get; }

    public WorkingCalendar Calendar => Process.Rules.Calendar;

    public DateTimeZone Zone => Calendar.Zone;

    public LocalDate Date => At.InZone(Zone).Date;

    public void Consider(int action) => _facts.Consider(action);

    public PersonId? Requester => _matter is null ? default(PersonId?) : Beginning.Requester;

    public PersonId? Handler => _matter?.Handler;

    public bool Has(Authority authority) => AuthorityHolders.IsHeld(this, authority);

    public bool OthersHave(Authority authority) => AuthorityHolders.IsHeldByOthers(this, authority);

    public CodedFact Read(int factIndex) => factIndex switch
    {
        0 => CodedFact.Of(Actor == _matter?.Handler),
        1 => CodedFact.Of(Actor == Beginning.Requester),
        _ => _facts.Read(factIndex),
    };

    public bool IsAboutActor(int factIndex) => factIndex < MatterFacts.Declarations.Count;

    public bool ComesWithAct(int factIndex) => _facts.MayCome(factIndex);

    public bool IsMisstated(int factIndex) => _facts.IsMisstated(factIndex);

    public bool MayCome(FactName input, bool toOthers) =>
        Process.Rules.Workflow.Description.Facts.TryIndexOf(input, out var index) && (ComesWithAct(index) || (toOthers && IsAboutActor(index)));

    public ClockState? ClockOf(ClockId clock) => _matter?.ClockOf(clock);

    public int TimesTaken(TransitionId step) => _matter?.TimesTaken(step) ?? 0;

    /// <summary>The table declares what it reads as the workflow does: that was checked when the rules were bound.</summary>
    public FactSheet SheetFor(DecisionTable table, bool toOthers)
    {
        var (facts, own) = (table.Description.Facts, Process.Rules.Workflow.Description.Facts);
        var inputs = table.Description.Inputs;
        var values = new (int Index, FactValue Value)[inputs.Count];
        for (var i = 0; i < values.Length; i++)
        {
            facts.TryIndexOf(inputs[i], out var index);
            own.TryIndexOf(inputs[i], out var known);
            values[i] = (index, own.ValueOf(known, toOthers && IsAboutActor(known) ? CodedFact.Missing : Read(known)));
        }

        return FactSheet.WithoutProducing(facts, values);
    }

    public BilingualText WhyMissing(FactDeclaration fact) => new($"{fact.Title.Chinese}（没有写明）", $"{fact.Title.English} (not stated)");

    public bool HasHandlers
    {
        get
        {
            foreach (var role in Process.Rules.HandlerRoles)
            {
                if (HoldersOf(role).Count > 0)
                {
                    return true;
                }
            }

            return Process.Rules.HandlerRoles.Count == 0;
        }
    }

    /// <summary>Whether a person may be given the matter: as the holder of one of the roles named for that, or anybody where none is named.</summary>
    public bool MayHandle(PersonId person)
    {
        foreach (var role in Process.Rules.HandlerRoles)
        {
            if (Holds(person, role))
            {
                return true;
            }
        }

        return Process.Rules.HandlerRoles.Count == 0;
    }

    public Refusal MayNotHandle(PersonId person)
    {
        var (process, place, date) = (Process, Beginning.Place, Date);
        var rule = process.Rules.Workflow.Origin.At("handlerRoles");
        return process.Rules.HandlerRoles.Any(role => process.Offices.IsKeptAway(person, role, place, date))
            ? new(WorkflowRefusals.HandlerAway, [new("handler", person.Value), new("date", date)], rule)
            : new(WorkflowRefusals.HandlerNotAppointed,
                [new("handler", person.Value), new("place", place.Value), new("date", date), new("roles", process.Rules.HandlerRoles.Select(role => process.Offices.NameOf(role) ?? BilingualText.Same(role.Value)).ToEquatableList())], rule);
    }

    public EquatableList<PersonId> HoldersOf(RoleId role) => Process.Offices.Holders(role, Beginning.Place, Date);

    public bool Holds(PersonId person, RoleId role) => Process.Offices.Holds(person, role, Beginning.Place, Date);
}
