namespace Tianhe.Governance.Tests.Conventions;

/// <summary>A top-level type as it is declared in a source file.</summary>
/// <param name="FullName">Namespace and metadata name, such as <c>Tianhe.Governance.Decision`1</c>.</param>
/// <param name="IsPublic">Whether it is declared public.</param>
/// <param name="File">The file, relative to the project.</param>
internal sealed record SourceType(string FullName, bool IsPublic, string File)
{
    public string Namespace => FullName[..FullName.LastIndexOf('.')];

    public string Name => FullName[(FullName.LastIndexOf('.') + 1)..].Split('`')[0];

    /// <summary>The folder below the project, with dots: empty for the root.</summary>
    public string Folder => string.Join('.', File.Split('/')[..^1]);

    /// <summary>The room: the first folder, or <c>root</c>.</summary>
    public string Room => File.Contains('/', StringComparison.Ordinal) ? File.Split('/')[0] : Rooms.Root;
}
