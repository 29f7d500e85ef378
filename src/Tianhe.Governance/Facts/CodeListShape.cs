using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>A list of codes, or the id of one of the document's lists of codes.</summary>
internal static class CodeListShape
{
    /// <summary>The member at the top of a document that lists them by id.</summary>
    public const string ListName = "codeLists";

    public static Shape<CodeListId> Id { get; } = Shapes.Id(text => new CodeListId(text), id => id.Value);

    public static Shape<CodeList> Shape { get; } = new MappedShape<Content, CodeList>(
        Describe(), "", content => CodeList.Of(content.Id, content.Version, content.Name, content.Entries, content.Citation),
        list => new(list.Id, list.Version, list.Name, list.Citation, list.Entries));

    public static Shape<CodeList> Named { get; } = new NamedShape<CodeList>(ListName, Shape);

    /// <summary>What a document lists under <see cref="ListName"/>.</summary>
    public static Shape<EquatableList<CodeList>> List { get; } = Shapes.List(Shape, EntryKey.Id);

    private static ObjectShape<Content> Describe()
    {
        var list = new ObjectShapeBuilder<Content>("code-list", new("一个版本的代码表，层级不限。", "The codes of one subject, in levels of any number, in one version."));
        var id = list.Required("id", new("代码表的编号，各版本相同", "the id of the list, which its versions share"), Id, value => value.Id);
        var version = list.Required("version", new("版本", "the version"), Shapes.Text, value => value.Version);
        var name = list.Required("name", new("名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var citation = list.Optional("citation", new("依据", "the text in which the codes stand"), CitationShape.Named, value => value.Citation);
        var entries = list.Required("entries", new("代码，顺序不限", "the codes, in any order"), Shapes.List(Entry(), new("code", isUnique: true), least: 1), value => value.Entries);
        return list.Build(read => new(read.Get(id), read.Get(version), read.Get(name), read.Get(citation), read.Get(entries)));
    }

    private static ObjectShape<CodeEntry> Entry()
    {
        var text = Shapes.Id(text => text, text => text);
        var entry = new ObjectShapeBuilder<CodeEntry>("code-entry", new("一个代码。", "One code."));
        var code = entry.Required("code", new("代码", "the code"), text, value => value.Code);
        var name = entry.Required("name", new("名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var under = entry.Optional("under", new("上一级代码；最上一级不填", "the code right above; left out at the top"), text, value => value.Under);
        return entry.Build(read => new() { Code = read.Get(code), Name = read.Get(name), Under = read.Get(under) });
    }

    private sealed record Content(CodeListId Id, string Version, BilingualText Name, Citation? Citation, EquatableList<CodeEntry> Entries);
}
