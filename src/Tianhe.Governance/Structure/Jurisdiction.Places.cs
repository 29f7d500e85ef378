using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <content>What people call the places.</content>
public sealed partial class Jurisdiction
{
    private readonly PlaceIndex _places;

    /// <summary>What people call the places, past and future names included, in the order of the definition.</summary>
    public EquatableList<PlaceAlias> Aliases { get; }

    /// <summary>Which node a text names on a day, as in "XX小区3号楼2单元".</summary>
    /// <param name="text">What somebody wrote or said; it may hold more than the place. It is not kept.</param>
    /// <param name="on">The day.</param>
    /// <returns>One node, or the aliases between which somebody has to choose.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>
    /// Only aliases are read, not the names of nodes. The longest aliases in the text decide; where there are several, nodes that lie in each other agree and the innermost is
    /// meant; where they contradict each other side by side, a building outranks an estate before it, and both a road. A number behind an
    /// estate, as in 3-2-501, is looked for as its building. Width, case, spaces, punctuation and the ways to write the number of a building do not matter.
    /// O(length of the text), times that of the longest alias and the logarithm of the number of aliases; where nothing is found, also
    /// O(number of aliases).
    /// </remarks>
    public PlaceAnswer Resolve(string text, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PlaceResolver(Tree, _places).Resolve(text, DayOf(on));
    }
}
