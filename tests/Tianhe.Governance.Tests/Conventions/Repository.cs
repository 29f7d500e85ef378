using System.Reflection;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>Where the repository stands on this machine. Not by the compiler's file paths: a CI build maps those to <c>/_/</c>.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static Assembly Library { get; } = Assembly.Load("Tianhe.Governance");

    public static Assembly Testing { get; } = Assembly.Load("Tianhe.Governance.Testing");

    public static IReadOnlyList<Assembly> Shipped { get; } = [Library, Testing];

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Paths relative to the root, with forward slashes, without what a build or a tool leaves behind.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        !Directory.Exists(PathOf(folder))
            ? []
            : Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or ".git" or "TestResults"))
                .Order(StringComparer.Ordinal);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Tianhe.Governance.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run from the artifacts folder of the repository."));
}
