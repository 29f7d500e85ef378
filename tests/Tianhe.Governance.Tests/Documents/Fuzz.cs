using System.Text;

using CsCheck;

namespace Tianhe.Governance.Tests.Documents;

/// <summary>Documents that nobody would write.</summary>
internal static class Fuzz
{
    public const int Megabyte = 1_000_000;

    private static readonly string[] Words =
    [
        "format", "id", "name", "zh", "en", "facts", "orders", "workflow", "schemes", "quotas", "citations", "timeLimits", "stages", "actions", "clocks", "transitions", "from", "use", "with", "marks", "by", "kind", "role", "guards", "fact", "is", "lessThan", "not",
        "between", "low", "limit", "unit", "working-days", "amount", "dueTime", "24:00", "type", "number", "scale", "texts", "minimum", "nodes", "tier", "parent", "ladder", "tiers", "holds", "changes", "on", "merge", "into", "appointments", "person", "node", "", " ", "\\ud800", "\\u0069d",
    ];

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Among(Words).Select(word => $"\"{word}\""),
        Among("1", "-1", "0.5", "1e400", "-1e-400", "99999999999999999999999999999999", "true", "false", "null", "\"2026-02-30\""));

    public static readonly Gen<string> Json = Gen.Recursive<string>((depth, json) => depth > 5
        ? Scalar
        : Gen.OneOf(
            Scalar,
            json.Array[0, 4].Select(entries => $"[{string.Join(',', entries)}]"),
            Gen.Select(Among(Words), json).Array[0, 6].Select(members => $"{{{string.Join(',', members.Select(member => $"\"{member.Item1}\":{member.Item2}"))}}}")));

    /// <summary>A good document with one to three changes.</summary>
    public static Gen<byte[]> Mutated(byte[] valid) => Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Int[0, 30], Gen.OneOf(Among("{", "}", "[", "]", "\"", ",", ":", "\\", "\n", "0", "//", "，", "\\ud800", ""), Json))
        .Array[1, 3].Select(changes => changes.Aggregate(valid, (text, change) => Change(text, change.Item1, change.Item2, change.Item3)));

    /// <summary>A megabyte of the middle, a hash in it counting up.</summary>
    public static byte[] Repeated(string begin, string middle, string end)
    {
        var text = new StringBuilder(begin);
        for (int count = 100_000, size = 0; size < Megabyte; count++)
        {
            var piece = middle.Replace("#", $"{count}", StringComparison.Ordinal);
            text.Append(piece);
            size += Encoding.UTF8.GetByteCount(piece);
        }

        return Encoding.UTF8.GetBytes(text.Append(end).ToString());
    }

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static byte[] Change(byte[] text, int at, int length, string by)
    {
        at = Math.Min(at, text.Length);
        return [.. text.AsSpan(0, at), .. Encoding.UTF8.GetBytes(by), .. text.AsSpan(Math.Min(text.Length, at + length))];
    }
}
