namespace Tianhe.Governance.Tests.Documents;

/// <summary>A rule of a schema, the document that breaks it, and the part of that document in which it is broken, which is a document for the schema.</summary>
internal sealed record SchemaMutation(string Rule, string Text, string Part);
