using System.Text;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>Stands for the file system where pages read and write files, so that a test leaves nothing behind. Each test, a thread of its own, has its own files.</summary>
internal static class File
{
    private static readonly ThreadLocal<Dictionary<string, string>> Files = new(() => new(StringComparer.Ordinal));

    public static byte[] ReadAllBytes(string path) => Encoding.UTF8.GetBytes(Files.Value![path]);

    public static void WriteAllText(string path, string text) => Files.Value![path] = text;
}
