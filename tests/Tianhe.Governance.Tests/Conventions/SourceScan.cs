using System.Text.RegularExpressions;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>Finds the top-level types of source files. With file-scoped namespaces, which the build enforces, they begin in the first column.</summary>
internal static partial class SourceScan
{
    public static IReadOnlyList<SourceType> Project(string project) =>
        [.. Repository.Files(project, "*.cs").SelectMany(file => Types(file[(project.Length + 1)..], Repository.Read(file)))];

    public static IEnumerable<SourceType> Types(string file, string text)
    {
        var @namespace = Namespace().Match(text).Groups["name"].Value;
        return Declaration().Matches(text).Select(match => new SourceType(
            $"{@namespace}.{match.Groups["name"].Value}{Arity(match.Groups["parameters"].Value)}",
            match.Groups["modifiers"].Value.Contains("public", StringComparison.Ordinal),
            file));
    }

    private static string Arity(string parameters) => parameters.Length == 0 ? "" : $"`{parameters.Split(',').Length}";

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)\s*;", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?<modifiers>(?:(?:public|internal|file|sealed|abstract|static|readonly|ref|partial|unsafe)\s+)*)(?:record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[^(\r\n]+?)\s+(?<name>\w+)(?:<(?<parameters>[^>]*)>)?", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
