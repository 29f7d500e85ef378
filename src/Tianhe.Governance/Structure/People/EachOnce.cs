namespace Tianhe.Governance.Structure;

/// <summary>People in the order in which they are met, each once.</summary>
/// <remarks>A few are compared one by one, which is quickest and allocates least; only many are worth a table.</remarks>
internal sealed class EachOnce
{
    private const int Few = 8;

    private HashSet<PersonId>? _met;

    public List<PersonId> People { get; } = [];

    public void Add(PersonId person)
    {
        if (_met?.Contains(person) ?? People.Contains(person))
        {
            return;
        }

        People.Add(person);
        if (People.Count > Few)
        {
            (_met ??= [.. People]).Add(person);
        }
    }
}
