namespace Tianhe.Governance.Structure;

/// <summary>The lines that say by what right people act, and who holds several posts.</summary>
internal static class PeopleLines
{
    public static readonly MessageTemplate ByAppointment = new("structure.by-appointment", new(
        "{person}为“{node}”的{role}，任期{days}。",
        "{person} is {role} of {node} {days}."));

    public static readonly MessageTemplate ByDelegation = new("structure.by-delegation", new(
        "{person}代{holder}履行{role}职责，期限{days}。",
        "{person} acts for {holder} as {role} {days}."));

    public static readonly MessageTemplate Away = new("structure.away", new(
        "{person}不在岗，期限{days}，其间不履行任何职务。",
        "{person} is away {days} and acts in no role."));

    public static readonly MessageTemplate HoldsNothing = new("structure.holds-nothing", new(
        "{person}在{on}既不是“{place}”及其上级的{role}，也未受委托代行。",
        "{person} is on {on} neither {role} of {place} or of a place above it, nor acts for one."));

    public static readonly MessageTemplate ConcurrentPosts = new("structure.concurrent-posts", new(
        "{person}在{on}兼任{count}职：{posts}。",
        "{person} holds {count} posts on {on}: {posts}."));

    internal static EquatableList<MessageTemplate> All { get; } = [ByAppointment, ByDelegation, Away, HoldsNothing, ConcurrentPosts];
}
