using System.Text;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>Stands for the file system where pages read and write files, so that a test leaves nothing behind. Each test, a thread of its own, has its own files.</summary>
internal static class File
{
    private static readonly ThreadLocal<Dictionary<string, byte[]>> Files = new(() => new(StringComparer.Ordinal));

    public static byte[] ReadAllBytes(string path) => Files.Value![path];

    public static void WriteAllText(string path, string text) => WriteAllBytes(path, Encoding.UTF8.GetBytes(text));

    public static void WriteAllBytes(string path, byte[] bytes) => Files.Value![path] = bytes;

    public static Stream Create(string path) => new Written(path);

    public static Stream OpenRead(string path) => new MemoryStream(ReadAllBytes(path), writable: false);

    /// <summary>A file that is there when it is closed.</summary>
    private sealed class Written(string path) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            WriteAllBytes(path, ToArray());
            base.Dispose(disposing);
        }
    }
}
