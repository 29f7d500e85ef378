using System.Text.Json.Nodes;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>What other programs, and people, may do to a stored text.</summary>
internal static class Meddling
{
    /// <summary>Members in any order, as some databases keep them, and members that a later version may have written.</summary>
    public static string ShuffleAndGrow(string json, int seed) => Grown(JsonNode.Parse(json), new Random(seed))!.ToJsonString();

    /// <summary>The text without each of its members, and with null in its place.</summary>
    public static IEnumerable<(string Member, string Json, string JsonWithNull)> WithoutEach(string json) => Members(json).Select(at => (
        at.Member,
        Changed(json, at.Object, members => members.Remove(at.Member)),
        Changed(json, at.Object, members => members[at.Member] = null)));

    /// <summary>The text with each member written once more, with another value.</summary>
    public static IEnumerable<(string Member, string Json)> WithEachTwice(string json) => Members(json).Select(at => (
        at.Member,
        Changed(json, at.Object, members => members["(again)"] = "again").Replace("\"(again)\"", $"\"{at.Member}\"", StringComparison.Ordinal)));

    /// <summary>The text with a value of a wrong kind for each member.</summary>
    public static IEnumerable<(string Member, string Json)> WithEachWrong(string json) => Members(json).Select(at => (
        at.Member,
        Changed(json, at.Object, members => members[at.Member] = members[at.Member] is JsonObject ? 7 : new JsonObject())));

    private static JsonNode? Grown(JsonNode? node, Random random)
    {
        if (node is JsonArray list)
        {
            return new JsonArray([.. list.Select(entry => Grown(entry, random))]);
        }

        if (node is not JsonObject members)
        {
            return node?.DeepClone();
        }

        KeyValuePair<string, JsonNode?>[] grown =
        [
            .. members.Select(member => KeyValuePair.Create(member.Key, Grown(member.Value, random))),
            KeyValuePair.Create<string, JsonNode?>("addedLater", JsonNode.Parse("[1e400, {\"type\": null}]")),
            KeyValuePair.Create<string, JsonNode?>("Type", "other"),
        ];
        random.Shuffle(grown);
        return new JsonObject(grown);
    }

    /// <summary>Each member with the place of its object among all objects of the text.</summary>
    private static IEnumerable<(int Object, string Member)> Members(string json) =>
        Objects(JsonNode.Parse(json)!).SelectMany((members, place) => members.Select(member => (place, member.Key)));

    private static string Changed(string json, int place, Action<JsonObject> change)
    {
        var node = JsonNode.Parse(json)!;
        change(Objects(node).ElementAt(place));
        return node.ToJsonString();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
