using System.Text;

using NodaTime;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>A pack with one small workflow whose steps a test writes itself; illustration only.</summary>
internal static class OwnLifecycle
{
    /// <summary>09:00 on Monday, 12 January 2026 in Shanghai.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 1, 12, 1, 0);

    private static string Pack(string steps, string handlers) => $$"""
        {
          "format": 1, "id": "own", "version": "1", "name": { "zh": "甲", "en": "A" }, "effectiveFrom": "2026-01-01",
          "timeLimits": {
            "days": { "unit": "working-days", "amount": 5, "firstDay": "next-day", "dueTime": "24:00" },
            "hours": { "unit": "clock-hours", "amount": 10 }
          },
          "facts": [{ "name": "days", "type": "count", "minimum": 1, "maximum": 10000, "title": { "zh": "日数", "en": "days" } }],
          "workflows": [{
            "id": "w", "name": { "zh": "甲", "en": "A" }, "calendar": "china", "clockSkewTolerance": 0, "handlerRoles": [{{handlers}}], "facts": ["days"],
            "stages": [
              { "id": "open", "kind": "working", "name": { "zh": "办理中", "en": "open" } },
              { "id": "resting", "kind": "suspended", "name": { "zh": "缓办", "en": "resting" } },
              { "id": "closed", "kind": "closed", "name": { "zh": "已结", "en": "closed" } }
            ],
            "actions": [
              { "id": "begin", "name": { "zh": "开始", "en": "begin" } },
              { "id": "do", "name": { "zh": "办", "en": "do" }, "facts": ["days"] },
              { "id": "rest", "name": { "zh": "缓", "en": "rest" } },
              { "id": "end", "name": { "zh": "结", "en": "end" } }
            ],
            "clocks": [
              { "id": "days", "kind": "due", "name": { "zh": "日限", "en": "limit in days" }, "limit": "days", "pausedDay": "given-back",
                "warnings": ["1 wd"], "escalations": [{ "to": "grid-worker" }, { "after": "1 wd", "to": "community-secretary" }, { "after": "2 h", "to": "community-clerk" }] },
              { "id": "hours", "kind": "window", "name": { "zh": "时限", "en": "limit in hours" }, "limit": "hours" }
            ],
            "transitions": [
              { "id": "begin", "action": "begin", "to": "open", "by": [{ "kind": "anyone" }], "starts": ["days", "hours"] },
              { "id": "end", "from": "open", "action": "end", "to": "closed", "by": [{ "kind": "anyone" }], "stops": ["days"] },
              { "id": "end-rest", "from": "resting", "action": "end", "to": "closed", "by": [{ "kind": "anyone" }], "stops": ["days"] },
              {{steps}}
            ]
          }]
        }
        """;

    public static WorkflowProcess Process(string steps, string handlers = "") => RulePack.Load(Encoding.UTF8.GetBytes(Pack(steps, handlers))).MattersFor("w", SampleStreet.Place);

    public static Matter Begun(WorkflowProcess process) => process.Begin("m", "grid-07", new() { Action = "begin" }, new("p-li", Monday, "c-1")).Matter;

    public static MatterDecision Do(WorkflowProcess process, Matter matter, Act act, Duration after, string actor = "p-li") =>
        process.Decide(matter, act, new(actor, Monday + after, $"c-{matter.Version + 1}"));
}
