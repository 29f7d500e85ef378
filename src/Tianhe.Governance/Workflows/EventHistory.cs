namespace Tianhe.Governance.Workflows;

/// <summary>The events of a matter, newest first, shared between its states.</summary>
/// <typeparam name="TEvent">The type of the events.</typeparam>
internal sealed class EventHistory<TEvent> : IEquatable<EventHistory<TEvent>>
    where TEvent : class, IRecordedAct, IEquatable<TEvent>
{
    private readonly EventHistory<TEvent>? _earlier;

    public EventHistory(TEvent latest, EventHistory<TEvent>? earlier)
    {
        Latest = latest;
        _earlier = earlier;
    }

    public TEvent Latest { get; }

    /// <summary>The event that remembers a command, or null; lapses remember none. O(n) in the number of events.</summary>
    public TEvent? Find(CommandId command)
    {
        for (var node = this; node is not null; node = node._earlier)
        {
            if (node.Latest.Occasion.CommandId == command && !node.Latest.IsLapse)
            {
                return node.Latest;
            }
        }

        return null;
    }

    /// <summary>Whether there is something behind a version, and all of it are lapses.</summary>
    public bool IsLapsedSince(int? version)
    {
        if (version is null || version >= Latest.Version)
        {
            return false;
        }

        for (var node = this; node is not null && node.Latest.Version > version; node = node._earlier)
        {
            if (!node.Latest.IsLapse)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How often a step was taken. O(n) in the number of events.</summary>
    public int Count(TransitionId step)
    {
        var count = 0;
        for (var node = this; node is not null; node = node._earlier)
        {
            count += node.Latest.Transition == step ? 1 : 0;
        }

        return count;
    }

    /// <summary>Oldest first.</summary>
    public EquatableList<TEvent> ToList()
    {
        var events = new List<TEvent>();
        for (var node = this; node is not null; node = node._earlier)
        {
            events.Add(node.Latest);
        }

        events.Reverse();
        return events.ToEquatableList();
    }

    public bool Equals(EventHistory<TEvent>? other)
    {
        var node = this;
        while (node is not null && other is not null && !ReferenceEquals(node, other))
        {
            if (!node.Latest.Equals(other.Latest))
            {
                return false;
            }

            (node, other) = (node._earlier, other._earlier);
        }

        return ReferenceEquals(node, other);
    }

    public override bool Equals(object? obj) => Equals(obj as EventHistory<TEvent>);

    public override int GetHashCode() => HashCode.Combine(Latest.Occasion.CommandId, Latest.Version);
}
