namespace Tianhe.Governance.Tests.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The word behind the fence, such as <c>csharp</c>; empty when there is none.</param>
/// <param name="Code">The code, without the indentation that all lines share.</param>
internal sealed record CodeBlock(string Language, string Code);
