using System.Text;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>A small pack with every member and every kind that a pack may have; illustration only.</summary>
internal static class FullPack
{
    public const string Text = """
        {
          "$schema": "rule-pack.schema.json",
          "format": 1,
          "id": "full",
          "version": "1",
          "name": { "zh": "甲", "en": "A" },
          "effectiveFrom": "2026-01-01",
          "effectiveTo": "2026-12-31",
          "citations": {
            "law": {
              "issuer": { "zh": "甲", "en": "A" }, "title": { "zh": "甲", "en": "A" }, "number": "甲〔2026〕1号", "article": "第一条",
              "inForceFrom": "2026-01-01", "inForceTo": "2027-01-01", "note": { "zh": "甲", "en": "A" }
            }
          },
          "timeLimits": {
            "days": { "unit": "calendar-days", "amount": 5, "firstDay": "next-day", "dueTime": "17:30", "lastDayOff": "stands" },
            "hours": { "unit": "clock-hours", "amount": 2 }, "worked": { "unit": "working-hours", "amount": 4 }, "outside": { "amount": 5, "unit":"calendar-days", "firstDay": "next-day", "dueTime": "end-of-hours", "lastDayOff": "stands", "startOutsideHours": "next-working-day" }, "moved": { "unit": "working-days", "amount": 5, "firstDay": "next-day", "dueTime": "time-of-start", "startOutsideHours": "next-working-day" }
          },
          "calendars": {
            "office": {
              "revision": "office.1", "zone": "Asia/Shanghai", "base": "china", "unknownYears": "assume",
              "hours": {
                "windows": ["09:00-12:00", "13:00-17:00"], "makeUpDays": "friday", "daysOff": ["09:00-10:00"], "weekdays": [{ "day": "friday", "windows": ["09:00-12:00"] }],
                "seasons": [{ "from": "06-01", "to": "09-30", "windows": ["08:30-12:00"], "weekdays": [{ "day": "monday", "windows": ["10:00-12:00"] }], "daysOff": ["10:00-11:00"] }]
              },
              "years": [
                { "year": 2027, "revision": 2, "notice": "law", "days": [{ "date": "2026-12-31", "day": "off", "name": "元旦" }, { "date": "2027-01-09", "day": "work", "name": "元旦" }] },
                { "year": 2028, "days": [] }
              ]
            }
          },
          "codeLists": [{
            "id": "codes", "version": "2026", "name": { "zh": "甲", "en": "A" }, "citation": "law",
            "entries": [{ "code": "a", "name": { "zh": "甲", "en": "A" } }, { "code": "b", "name": { "zh": "乙", "en": "B" }, "under": "a" }]
          }],
          "facts": [
            { "name": "n", "type": "number", "scale": 2, "minimum": 0, "maximum": 100, "direction": "more-is-better",
              "title": { "zh": "甲", "en": "A" }, "unit": { "zh": "分", "en": "marks" }, "source": { "zh": "台账", "en": "ledger" } },
            { "name": "m", "type": "number", "scale": 0, "minimum": 0, "maximum": 9, "direction": "more-is-worse", "title": { "zh": "乙", "en": "B" } },
            { "name": "r", "type": "number", "scale": 2, "minimum": 0, "maximum": 100, "title": { "zh": "丙", "en": "C" },
              "from": { "use": "scaled", "with": { "of": "n", "by": 0.5, "mode": "half", "isCapped": true } } },
            { "name": "t", "type": "text", "texts": ["x", "y"], "title": { "zh": "丁", "en": "D" }, "direction": "neither",
              "unit": { "zh": "项", "en": "item" }, "source": { "zh": "台账", "en": "ledger" }, "from": { "use": "named", "with": { "of": "b" } } },
            { "name": "b", "type": "truth", "title": { "zh": "戊", "en": "E" }, "direction": "neither",
              "unit": { "zh": "项", "en": "item" }, "source": { "zh": "台账", "en": "ledger" } },
            { "name": "c", "type": "truth", "title": { "zh": "己", "en": "F" }, "from": { "use": "always", "with": {} } },
            { "name": "d", "type": "date", "earliest": "2026-01-01", "latest": "2026-12-31", "direction": "more-is-worse", "title": { "zh": "庚", "en": "G" },
              "unit": { "zh": "日", "en": "day" }, "source": { "zh": "台账", "en": "ledger" }, "from": { "use": "given-day", "with": { "on": { "date": "2026-03-01" } } } },
            { "name": "s", "type": "duration", "shortest": "0 h", "longest": "90 min", "direction": "more-is-worse", "title": { "zh": "辛", "en": "H" },
              "unit": { "zh": "时", "en": "hour" }, "source": { "zh": "台账", "en": "ledger" }, "from": { "use": "given-time", "with": { "long": { "duration": "30 s" } } } },
            { "name": "k", "type": "count", "minimum": 0, "maximum": 9, "direction": "neither", "title": { "zh": "壬", "en": "I" },
              "unit": { "zh": "次", "en": "times" }, "source": { "zh": "台账", "en": "ledger" }, "from": { "use": "given-count", "with": { "many": 3 } } },
            { "name": "q", "type": "rate", "scale": 2, "rounding": "half-up", "minimum": 0, "maximum": 1, "direction": "more-is-better", "title": { "zh": "癸", "en": "J" },
              "unit": { "zh": "率", "en": "rate" }, "source": { "zh": "台账", "en": "ledger" }, "from": { "use": "given-rate", "with": { "of": { "rate": [17, 20] } } } },
            { "name": "g", "type": "code", "title": { "zh": "子", "en": "K" }, "direction": "neither",
              "unit": { "zh": "项", "en": "item" }, "source": { "zh": "台账", "en": "ledger" }, "from": { "use": "given-code", "with": {} },
              "list": {
                "id": "kinds", "version": "1", "name": { "zh": "甲", "en": "A" }, "citation": "law",
                "entries": [{ "code": "x", "name": { "zh": "甲", "en": "A" } }, { "code": "x/y", "name": { "zh": "乙", "en": "B" }, "under": "x" }]
              } },
            { "name": "units", "type": "count", "minimum": 1, "maximum": 9, "title": { "zh": "卯", "en": "N" } }, { "name": "h", "type": "code", "list": "codes", "title": { "zh": "丑", "en": "L" } }, { "name": "order.category", "type": "text", "texts": ["lift", "a", "b"], "title": { "zh": "寅", "en": "M" } }
          ],
          "tables": [{ "id": "orders", "name": { "zh": "甲", "en": "A" }, "hitPolicy": "first", "inputs": ["order.category"], "rows": [{ "id": "all", "when": {}, "then": { "duty": "d", "role": "worker", "within": "days" } }], "outputs": [{ "name": "duty", "type": "text", "texts": ["d"], "title": { "zh": "甲", "en": "A" } }, { "name": "role", "type": "text", "texts": ["worker"], "title": { "zh": "甲", "en": "A" } }, { "name": "within", "type": "time-limit", "limits": ["days"], "title": { "zh": "甲", "en": "A" } }] }, {
            "id": "table", "name": { "zh": "甲", "en": "A" }, "hitPolicy": "collect-list", "inputs": ["n", "t", "h", "d"], "allowsGaps": true, "citation": "law",
            "outputs": [
              { "name": "marks", "type": "number", "scale": 1, "title": { "zh": "计分", "en": "marks" } },
              { "name": "within", "type": "time-limit", "limits": ["hours", "days"], "title": { "zh": "时限", "en": "limit" } }
            ],
            "otherwise": { "marks": 0, "within": "days" },
            "rows": [
              { "id": "one", "when": { "n": { "atLeast": 1 }, "t": "x", "h": { "under": "a" }, "d": { "date": "2026-09-01" } }, "then": { "marks": 1.5, "within": "hours" }, "note": { "zh": "甲", "en": "A" }, "citation": "law" },
              { "id": "two", "when": { "n": [1, 2], "t": { "not": ["x"] }, "h": { "is": "a" } }, "then": { "marks": 1, "within": "hours" } },
              { "id": "three", "when": { "n": { "between": { "low": 1, "high": 5, "ends": "open" } }, "h": { "in": ["a", "b"] } }, "then": { "marks": 1, "within": "hours" } },
              { "id": "four", "when": { "n": { "allOf": [{ "lessThan": 9 }, { "moreThan": 1 }, [2, 3]] } }, "then": { "marks": 1, "within": "hours" } },
              { "id": "five", "when": { "n": { "anyOf": [{ "atMost": 9 }, [20, 30], 40] } }, "then": { "marks": 1, "within": "hours" } }
            ]
          }],
          "quotas": [{
            "role": "steward", "name": { "zh": "甲", "en": "A" }, "measure": "population", "count": 2, "per": 60, "basis": { "zh": "户", "en": "households" },
            "scope": "street", "rounding": "up", "tolerance": 1, "minimum": 1, "citation": "law"
          }],
          "gridSizes": [
            { "tier": "grid", "kind": "general", "minHouseholds": 300, "maxHouseholds": 500, "maxPopulation": 2000, "citation": "law" },
            { "tier": "grid", "maxHouseholds": 80 }
          ],
          "partyRules": {
            "name": { "zh": "甲", "en": "A" }, "minBranchMembers": 3, "maxBranchMembers": 50, "generalBranchBelow": 100, "committeeAbove": 100, "maxOrganisations": 5,
            "committeeFrom": 7, "minCommittee": 3, "usualCommittee": 5, "maxCommittee": 7, "maxSecretaries": 2,
            "terms": [{ "level": "community-body", "forms": ["committee", "branch"], "years": 5 }, { "years": 3 }], "temporaryMonths": 6, "citation": "law"
          },
          "duties": { "version": "1", "citation": "law", "items": [{ "id": "d", "name": { "zh": "甲", "en": "A" }, "kind": "assisting", "lead": { "zh": "乙", "en": "B" }, "leadOrganisation": "o", "assisting": [{ "zh": "丙", "en": "C" }], "citation": "law" }] }, "orders": {
            "calendar": "office",
            "categories": [{ "id": "lift", "name": { "zh": "电梯", "en": "lift" } }], "urgencies": [{ "id": "urgent", "name": { "zh": "紧急", "en": "urgent" } }],
            "returnReasons": [{ "id": "area", "name": { "zh": "属地不符", "en": "not our area" } }],
            "handlerRoles": ["worker"], "facts": ["b"], "routing": { "table": "orders", "duty": "duty", "handlerRole": "role" },
            "clockSkewTolerance": 5000,
            "workflow": {
              "id": "w",
              "name": { "zh": "甲", "en": "A" },
              "stages": [
                { "id": "s", "kind": "intake", "name": { "zh": "甲", "en": "A" } },
                { "id": "d", "kind": "closed", "name": { "zh": "乙", "en": "B" } }
              ],
              "actions": [
                { "id": "submit", "name": { "zh": "甲", "en": "A" } },
                { "id": "check", "name": { "zh": "乙", "en": "B" } }
              ],
              "clocks": [
                { "id": "c", "kind": "due", "name": { "zh": "甲", "en": "A" }, "limit": "days", "citation": "law" }, { "id": "t", "kind": "due", "name": { "zh": "甲", "en": "A" }, "limit": { "table": "orders", "output": "within" } },
                { "id": "w", "kind": "window", "name": { "zh": "甲", "en": "A" },
                  "limit": { "unit": "working-days", "amount": 5, "firstDay": "day-of-start", "dueTime": "24:00" },
                  "citation": { "issuer": { "zh": "甲", "en": "A" }, "title": { "zh": "乙", "en": "B" } } }
              ],
              "transitions": [
                { "id": "begin", "action": "submit", "to": "s", "by": [{ "kind": "anyone" }], "starts": ["c", "w"] },
                { "id": "one", "from": "s", "action": "check", "to": "d", "within": "w", "stops": ["c"], "citation": "law",
                  "by": [{ "kind": "requester" }, { "kind": "handler" }, { "kind": "role", "role": "r" }, { "kind": "role-for-requester", "role": "r" }],
                  "guards": [{ "fact": "order.returns", "lessThan": 2 }] },
                { "id": "two", "from": "s", "action": "check", "to": "s", "by": [{ "kind": "handler" }], "resumes": ["c"],
                  "guards": [
                    { "fact": "order.returns", "atLeast": 2 }, { "fact": "order.redos", "atMost": 3 }, { "fact": "order.redos", "moreThan": 0 },
                    { "fact": "order.redos", "between": { "low": 0, "high": 5, "ends": "closed" } }, { "fact": "check.passed", "in": [true, false] },
                    { "not": { "fact": "check.passed", "is": true } }, { "any": true }
                  ] }
              ]
            }
          },
          "workflows": [{
            "id": "m", "name": { "zh": "甲", "en": "A" }, "calendar": "china", "clockSkewTolerance": 5000, "handlerRoles": ["worker"], "facts": ["b", "units"],
            "stages": [
              { "id": "s", "kind": "pool", "name": { "zh": "甲", "en": "A" }, "clock": "c" },
              { "id": "p", "kind": "suspended", "name": { "zh": "甲", "en": "A" } },
              { "id": "d", "kind": "closed", "name": { "zh": "乙", "en": "B" } }
            ],
            "actions": [{ "id": "go", "name": { "zh": "甲", "en": "A" }, "facts": ["b", "units"] }, { "id": "rest", "name": { "zh": "乙", "en": "B" } }],
            "clocks": [
              { "id": "c", "kind": "due", "name": { "zh": "甲", "en": "A" }, "limit": "hours", "pausedDay": "used", "warnings": ["1 wd", "4 小时"], "escalations": [{ "to": "worker" }, { "after": "2 工作日", "to": "worker" }] },
              { "id": "e", "kind": "window", "name": { "zh": "甲", "en": "A" }, "limit": "hours" }
            ],
            "transitions": [
              { "id": "begin", "action": "go", "to": "s", "by": [{ "kind": "anyone" }], "starts": ["e"] },
              { "id": "more", "from": "s", "action": "go", "to": "s", "by": [{ "kind": "handler" }], "atMost": 2, "handler": "named", "extends": [{ "clock": "c", "by": "2 h" }, { "clock": "e", "fact": "units" }] },
              { "id": "end", "from": "s", "action": "go", "to": "d", "by": [{ "kind": "handler" }], "whenUsedUp": "more" },
              { "id": "rest", "from": "s", "action": "rest", "to": "p", "by": [{ "kind": "anyone" }], "pauses": ["c"] },
              { "id": "on", "from": "p", "action": "go", "to": "s", "by": [{ "kind": "anyone" }], "resumes": ["c"] },
              { "id": "lapse", "from": "s", "action": "rest", "to": "d", "onLapseOf": "c" },
              { "id": "lapse-of-rest", "from": "p", "action": "rest", "to": "d", "onLapseOf": "e" },
              { "id": "lapse-of-window", "from": "s", "action": "rest", "to": "d", "onLapseOf": "e" }
            ]
          }],
          "schemes": [{
            "id": "stars", "name": { "zh": "甲", "en": "A" }, "fullMarks": 100, "totalPlaces": 2, "totalRounding": "half-up", "citation": "law",
            "parts": [{
              "id": "base", "name": { "zh": "甲", "en": "A" }, "weight": 1, "criteria": [{ "marks": "n" }],
              "deductions": { "criteria": [{ "marks": "m" }], "floor": 0 }
            }],
            "grades": [
              { "id": "good", "name": { "zh": "甲", "en": "A" }, "from": 60, "mark": "★" },
              { "id": "poor", "name": { "zh": "乙", "en": "B" }, "from": 0 }
            ],
            "vetoes": [{
              "id": "v", "name": { "zh": "甲", "en": "A" }, "condition": { "anyOf": [
                { "fact": "b", "is": false }, { "fact": "g", "under": "x/y" },
                { "allOf": [
                  { "fact": "d", "atLeast": { "date": "2026-09-01" } }, { "fact": "s", "moreThan": { "duration": "36 s" } }, { "fact": "q", "lessThan": { "rate": [17, 20] } }
                ] }
              ] }, "effect": { "capAt": "poor" },
              "whenUnknown": "no-grade", "citation": "law"
            }],
            "populationCaps": [{
              "grade": "good", "share": 0.3, "scope": "all", "counting": "graded", "rounding": "down", "ties": "all-out", "tieBreaks": ["n", "m"], "citation": "law"
            }]
          }],
          "illustrations": ["quotas.steward.per", "orders.workflow"]
        }
        """;

    /// <summary>The same pack, in which the categories of orders are the codes of a list.</summary>
    public static string ByCodes { get; } = Text.Replace("\"categories\": [{ \"id\": \"lift\", \"name\": { \"zh\": \"电梯\", \"en\": \"lift\" } }]", "\"categories\": \"codes\"", StringComparison.Ordinal);

    /// <summary>Producers with an input and a parameter of every type, and one without either.</summary>
    public static FactRegistry Registry { get; } = FactRegistry.Empty
        .With(new()
        {
            Id = "scaled",
            Title = new("按比例折算", "scaled"),
            Produces = FactType.Number,
            Inputs = [FactDeclaration.ForNumber("of", new("原值", "the value"), 2) with { Minimum = 0, Maximum = 100 }],
            Parameters =
            [
                FactDeclaration.ForNumber("by", new("系数", "the factor"), 2) with { Minimum = 0, Maximum = 1 },
                FactDeclaration.ForText("mode", new("方式", "the mode"), ["half", "full"]),
                FactDeclaration.ForTruth("isCapped", new("是否封顶", "whether it is capped")),
            ],
            Produce = arguments => decimal.Round(arguments.Number("of") * arguments.Number("by"), arguments.Fact.Scale, MidpointRounding.ToZero),
        })
        .With(new()
        {
            Id = "named",
            Title = new("是非的名称", "the name of a truth"),
            Produces = FactType.Text,
            Inputs = [FactDeclaration.ForTruth("of", new("是非", "the truth"))],
            Produce = arguments => arguments.Truth("of") ? "x" : "y",
        })
        .With(Given("given-day", FactType.Date, [FactDeclaration.ForDate("on", new("日", "the day"))], arguments => arguments.Date("on")))
        .With(Given("given-time", FactType.Duration, [FactDeclaration.ForDuration("long", new("时", "the time"))], arguments => arguments.Duration("long")))
        .With(Given("given-count", FactType.Count, [FactDeclaration.ForCount("many", new("次", "the count")) with { Maximum = 7 }], arguments => arguments.Number("many")))
        .With(Given("given-rate", FactType.Rate, [FactDeclaration.ForRate("of", new("率", "the rate"), 2, NumberRounding.HalfUp)], arguments => arguments["of"]))
        .With(Given("given-code", FactType.Text, [], _ => "x"))
        .With(new() { Id = "always", Title = new("总是", "always"), Produces = FactType.Truth, Inputs = [], Produce = _ => true });

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    public static RulePack Pack { get; } = RulePack.Load(Utf8, Registry);

    /// <summary>Position, path, code and words of each problem of a text.</summary>
    public static IEnumerable<string> Problems(string text) => Findings(text).Select(finding => $"{finding.Position} {finding.Path}: {finding.Describe(Language.English)}");

    public static EquatableList<Finding> Findings(string text, FactRegistry? registry = null)
    {
        RulePack.TryLoad(Encoding.UTF8.GetBytes(text), out _, out var findings, registry ?? Registry);
        return [.. findings.Where(finding => finding.Severity == FindingSeverity.Error)];
    }

    private static FactProducer Given(string id, FactType type, EquatableList<FactDeclaration> parameters, Func<FactProducerArguments, FactValue> produce) =>
        new() { Id = id, Title = new("给定", "given"), Produces = type, Inputs = [], Parameters = parameters, Produce = produce };
}
