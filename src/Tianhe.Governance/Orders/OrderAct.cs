using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>One act on one order, as the decider sees it.</summary>
internal readonly struct OrderAct : IActSubject, IActPersons
{
    private readonly ServiceOrder? _order;
    private readonly OrderCommand? _command;
    private readonly StatedFacts? _facts; // only where the place has facts of its own

    public OrderAct(OrderProcess process, ServiceOrder? order, OrderCommand? command, PersonId actor, PersonId? onBehalfOf, Instant at)
    {
        Process = process;
        _order = order;
        _command = command;
        Actor = actor;
        OnBehalfOf = onBehalfOf;
        At = at;
        _facts = process.Rules.HasOwnFacts ? new(process.Rules.Workflow, order?.Facts ?? [], (command as ActOnOrder)?.Act) : null;
        Place = order is not null ? order.Request.Place : command is Submit submit ? submit.Place : default;
    }

    public OrderProcess Process { get; }

    public PersonId Actor { get; }

    public PersonId? OnBehalfOf { get; }

    public Instant At { get; }

    public NodeId Place { get; }

    public DateTimeZone Zone => Process.Rules.Calendar.Zone;

    public LocalDate Date => At.InZone(Zone).Date;

    public PersonId? Requester => _order?.Request.Requester;

    public PersonId? Handler => _order?.Handler;

    public bool Has(Authority authority) => AuthorityHolders.IsHeld(this, authority);

    public bool OthersHave(Authority authority) => AuthorityHolders.IsHeldByOthers(this, authority);

    public WorkingCalendar Calendar => Process.Rules.Calendar;

    public void Consider(int action) => _facts?.Consider(action);

    public Refusal MayNotHandle(PersonId person) => HandlerRefusal.Of(this, person);

    public int TimesTaken(TransitionId step) => _order?.TimesTaken(step) ?? 0;

    public FactSheet SheetFor(DecisionTable table, bool toOthers) => Matter.SheetFor(table);

    public BilingualText WhyMissing(FactDeclaration fact) => Matter.WhyMissing(fact);

    public CodedFact Read(int factIndex) => factIndex switch
    {
        0 => CodedFact.Of(_order?.Returns ?? 0),
        1 => CodedFact.Of(_order?.Redos ?? 0),
        2 => CodedFact.Of(Actor == _order?.Handler),
        3 => _command is Check check ? CodedFact.Of(check.Passed) : CodedFact.Missing,
        4 => _command is Rate rate ? CodedFact.Of(rate.IsSatisfied) : CodedFact.Missing,
        5 => CodedFact.Of(_order?.RedosAfterRating ?? 0),
        _ => _facts!.Read(factIndex),
    };

    public bool IsAboutActor(int factIndex) => factIndex == 2;

    public bool ComesWithAct(int factIndex) => factIndex is 3 or 4 || (_facts?.MayCome(factIndex) ?? false);

    public bool IsMisstated(int factIndex) => _facts?.IsMisstated(factIndex) ?? false;

    /// <summary>Tables read of an order what was known before the act.</summary>
    public bool MayCome(FactName input, bool toOthers) => false;

    public ClockState? ClockOf(ClockId clock) => _order?.ClockOf(clock);

    /// <summary>What tables read: of a submission what it states, and of an order what it has.</summary>
    public OrderMatter Matter => _order is { } order ? MatterOf(order, Process.Jurisdiction.Tree)
        : _command is Submit submit ? new() { Tree = Process.Jurisdiction.Tree, Category = submit.Category, Urgency = submit.Urgency, Place = submit.Place }
        : throw new InvalidOperationException("An act is on an order or submits one.");

    public static OrderMatter MatterOf(ServiceOrder order, GovernanceTree tree) => new()
    {
        Tree = tree,
        Category = order.Request.Category,
        Urgency = order.Request.Urgency,
        Place = order.Request.Place,
        Returns = order.Returns,
        Redos = order.Redos,
        RedosAfterRating = order.RedosAfterRating,
    };

    public bool HasHandlers => Handlers.Any();

    public bool MayHandle(PersonId person)
    {
        foreach (var role in Process.Rules.HandlerRoles)
        {
            if (Holds(person, role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those who may handle orders at the place on the day, by the roles in their order.</summary>
    public IEnumerable<PersonId> Handlers
    {
        get
        {
            var act = this;
            return Process.Rules.HandlerRoles.SelectMany(role => act.HoldersOf(role)).Distinct();
        }
    }

    /// <summary>Whether a person would be a handler but for a leave.</summary>
    public bool IsHandlerAway(PersonId person)
    {
        foreach (var role in Process.Rules.HandlerRoles)
        {
            if (Process.Jurisdiction.Tree.TryIndexOf(Place, out var place) && Process.Jurisdiction.IsKeptAway(person, role, place, Date))
            {
                return true;
            }
        }

        return false;
    }

    public EquatableList<PersonId> HoldersOf(RoleId role) =>
        Process.Jurisdiction.Tree.TryIndexOf(Place, out var place) ? Process.Jurisdiction.HoldersAt(role, place, Date) : [];

    /// <summary>At a place that the tree does not have, or has no more, nobody holds anything.</summary>
    public bool Holds(PersonId person, RoleId role) =>
        Process.Jurisdiction.Tree.TryIndexOf(Place, out var place) && Process.Jurisdiction.HoldsRoleAt(person, role, place, Date);
}
