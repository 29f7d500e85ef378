using System.Text;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>A small street with every member and every kind that the file of one may have; illustration only.</summary>
internal static class FullPlace
{
    public const string Text = """
        {
          "$schema": "jurisdiction.schema.json",
          "format": 1,
          "since": "2026-01-01",
          "citations": {
            "decree": {
              "issuer": { "zh": "甲", "en": "A" }, "title": { "zh": "甲", "en": "A" }, "number": "甲〔2026〕1号", "article": "第一条",
              "inForceFrom": "2026-01-01", "inForceTo": "2027-01-01", "note": { "zh": "甲", "en": "A" }
            }
          },
          "ladder": { "severalRoots": false, "tiers": [
            { "id": "street", "name": { "zh": "街道", "en": "street" }, "holds": ["grid"] },
            { "id": "grid", "name": { "zh": "网格", "en": "grid" }, "holds": ["area"] },
            { "id": "area", "name": { "zh": "楼长责任区", "en": "building area" } }
          ] },
          "nodes": [
            { "id": "s", "tier": "street", "name": "甲街道", "code": "370102001" },
            { "id": "g1", "tier": "grid", "name": "一网格", "parent": "s", "code": "370102001001001", "households": 300, "population": 800, "kind": "general" },
            { "id": "g2", "tier": "grid", "name": "二网格", "parent": "s", "households": 200 },
            { "id": "g3", "tier": "grid", "name": "三网格", "parent": "s" },
            { "id": "g4", "tier": "grid", "name": "四网格", "parent": "s" },
            { "id": "a1", "tier": "area", "name": "一区", "parent": "g4" },
            { "id": "a2", "tier": "area", "name": "二区", "parent": "g4" },
            { "id": "a3", "tier": "area", "name": "三区", "parent": "g3" }
          ],
          "changes": [
            { "on": "2026-02-01", "citation": "decree", "found": { "id": "g5", "tier": "grid", "name": "五网格", "parent": "s", "households": 10 } },
            { "on": "2026-02-02", "citation": "decree", "rename": "g1", "name": "第一网格" },
            { "on": "2026-02-03", "citation": "decree", "recode": "g1", "code": "370102001001011" },
            { "on": "2026-02-04", "citation": "decree", "restate": "g2", "households": 210, "population": 500, "kind": "micro" },
            { "on": "2026-02-05", "citation": "decree", "transfer": "a3", "parent": "g2" },
            { "on": "2026-02-06", "citation": "decree", "split": "g4", "parts": [
              { "node": { "id": "g4", "tier": "grid", "name": "四网格", "parent": "s" }, "children": ["a1"] },
              { "node": { "id": "g6", "tier": "grid", "name": "六网格", "parent": "s" }, "children": ["a2"] }
            ] },
            { "on": "2026-02-07", "citation": "decree", "merge": ["g1", "g5"], "into": { "id": "g1", "tier": "grid", "name": "第一网格", "parent": "s" } },
            { "on": "2026-02-08", "citation": "decree", "abolish": "g3" }
          ],
          "party": {
            "levels": [
              { "id": "top", "name": { "zh": "党工委", "en": "working committee" }, "covers": "street" },
              { "id": "low", "name": { "zh": "党支部", "en": "branch" }, "covers": "grid", "exclusive": false }
            ],
            "bodies": [
              { "id": "w", "level": "top", "form": "working-committee", "name": "甲党工委", "covers": ["s"] },
              { "id": "b", "level": "low", "form": "joint-branch", "name": "乙支部", "parent": "w", "groups": 2, "members": 12, "committeeMembers": 3,
                "organisations": 2, "termFrom": "2026-01-01", "covers": ["g1", "g2"] }
            ]
          },
          "roles": [{ "id": "steward", "name": { "zh": "楼长", "en": "steward" }, "expectedAt": ["grid"] }],
          "quotas": [{
            "role": "steward", "name": { "zh": "配备标准", "en": "quota" }, "measure": "population", "count": 3, "tolerance": 1, "per": 60, "basis": { "zh": "户", "en": "households" },
            "scope": "street", "rounding": "up", "minimum": 1, "citation": "decree"
          }],
          "organisationKinds": [{ "id": "company", "name": { "zh": "物业公司", "en": "property company" } }],
          "organisations": [{ "id": "o", "name": "丙物业", "kind": "company", "serves": ["g1"], "from": "2026-01-01", "to": "2026-12-31" }],
          "appointments": [
            { "person": "p-1", "role": "steward", "node": "g1", "from": "2026-01-01", "to": "2026-12-31", "sentBy": "o" },
            { "person": "p-2", "role": "steward", "node": "g2", "from": "2026-01-01" }
          ],
          "leaves": [{ "person": "p-1", "from": "2026-03-01", "to": "2026-03-07" }],
          "delegations": [{ "person": "p-1", "delegate": "p-2", "role": "steward", "node": "g1", "from": "2026-03-01", "to": "2026-03-07" }],
          "headcounts": [{ "role": "steward", "node": "g2", "count": 2, "from": "2026-01-01", "to": "2026-12-31", "sentBy": "o" }],
          "facilityKinds": [{ "id": "centre", "name": { "zh": "党群服务中心", "en": "Party–mass service centre" } }],
          "facilities": [
            { "id": "f", "name": "丁中心", "kind": "centre", "node": "g1", "from": "2026-01-01", "to": "2026-12-31" },
            { "id": "r", "name": "共享书屋", "kind": "centre", "node": "g1", "within": "f" }
          ],
          "networks": [{ "id": "police", "name": { "zh": "警格", "en": "police grids" }, "ground": "grid", "from": "2026-01-01", "to": "2026-12-31" }],
          "zones": [{ "id": "z", "name": "东片", "covers": ["g1", "g2"], "network": "police", "from": "2026-01-01", "to": "2026-12-31" }],
          "aliases": [{ "text": "和美小区", "kind": "estate", "node": "g1", "from": "2026-01-01", "to": "2026-12-31" }]
        }
        """;

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    public static Jurisdiction Place { get; } = Jurisdiction.Load(Utf8);

    /// <summary>Position, path, code and words of each problem of a text.</summary>
    public static IEnumerable<string> Problems(string text) => Findings(text).Select(finding => $"{finding.Position} {finding.Path}: {finding.Describe(Language.English)}");

    public static EquatableList<Finding> Findings(string text)
    {
        Jurisdiction.TryLoad(Encoding.UTF8.GetBytes(text), out _, out var findings);
        return [.. findings.Where(finding => finding.Severity == FindingSeverity.Error)];
    }

    /// <summary>The text with one piece in the place of another, which must be there.</summary>
    public static string With(string good, string bad)
    {
        Text.Should().Contain(good);
        return Text.Replace(good, bad, StringComparison.Ordinal);
    }
}
