using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>A matter as its events, from which it is made again.</summary>
internal static class MatterShape
{
    public static ObjectShape<Matter> With(Shape<MatterEvent> happened)
    {
        var matter = new ObjectShapeBuilder<Matter>("matter", new("事项，由其全部事件构成。", "A matter, made of all its events."));
        matter.Format(new("格式的版本", "the version of the format"));
        var events = matter.Required("events", new("全部事件，由早到晚", "all events, oldest first"), Shapes.List(happened, EntryKey.Place), value => value.History);
        return matter.Build(read =>
        {
            var history = read.Get(events);
            for (var i = 0; i < history.Count; i++)
            {
                if (!Matter.MayFollow(history[i], history[0].Matter, i))
                {
                    return read.Fail(events, WorkflowFindings.BrokenHistory,
                        new("place", i), new("found", $"{history[i].Matter} {history[i].Version}"), new("expected", $"{history[0].Matter} {i + 1}"));
                }
            }

            return history.Count == 0 ? read.Fail(events, WorkflowFindings.NoHistory) : Matter.Replay(history);
        });
    }
}
