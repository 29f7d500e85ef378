namespace Tianhe.Governance.Tests.Conventions;

/// <summary>Compares a text with the approved one and leaves the received one beside it, for <c>eng/approve</c>.</summary>
internal static class Approval
{
    private const string Folder = "tests/Tianhe.Governance.Tests/Approved";

    /// <summary>Empty when the text is approved, else the difference and the command that accepts it.</summary>
    public static string Of(string name, string received) => Compare(name, Repository.PathOf($"{Folder}/{name}"), Path.ChangeExtension(name, ".received.txt"), received);

    /// <summary>The same for a file that ships or is read, by its path in the repository.</summary>
    public static string OfFile(string path, string received) => Compare(path, Repository.PathOf(path), $"{Path.GetFileName(path)}.received.txt", received);

    private static string Compare(string name, string approved, string receivedName, string received)
    {
        var beside = Path.Combine(Path.GetDirectoryName(approved)!, receivedName);
        var difference = Difference(File.Exists(approved) ? File.ReadAllText(approved) : "", received);
        File.Delete(beside);
        if (difference.Length == 0)
        {
            return "";
        }

        File.WriteAllText(beside, string.Join('\n', Lines(received)) + "\n");
        return $"{name} differs from what was approved. If this is meant: eng/approve\n{difference}";
    }

    public static string Difference(string approved, string received)
    {
        var (old, @new) = (Lines(approved), Lines(received));
        if (old.SequenceEqual(@new))
        {
            return "";
        }

        string[] changed = [.. Without(old, @new).Select(line => $"- {line}"), .. Without(@new, old).Select(line => $"+ {line}")];
        return changed.Length == 0 ? "The lines are the same in another order." : string.Join('\n', changed);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd().Split('\n');

    /// <summary>The lines of one text that the other has not, or has less often.</summary>
    private static IEnumerable<string> Without(string[] lines, string[] others)
    {
        var left = others.CountBy(line => line).ToDictionary(StringComparer.Ordinal);
        return lines.Where(line => (left[line] = left.GetValueOrDefault(line) - 1) < 0).ToList();
    }
}
