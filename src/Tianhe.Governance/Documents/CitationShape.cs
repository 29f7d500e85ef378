namespace Tianhe.Governance.Documents;

/// <summary>The published text on which a rule rests.</summary>
internal static class CitationShape
{
    public static ObjectShape<Citation> Shape { get; } = Describe();

    /// <summary>A citation in place, or the id of one of the document's citations.</summary>
    public static Shape<Citation> Named { get; } = new NamedShape<Citation>("citations", Shape);

    private static ObjectShape<Citation> Describe()
    {
        var citation = new ObjectShapeBuilder<Citation>("citation", new("规则所依据的已公布文件。", "The published text on which a rule rests."));
        var issuer = citation.Required("issuer", new("发文机关", "the issuing body"), BilingualTextShape.Shape, value => value.Issuer);
        var title = citation.Required("title", new("文件名称", "the title"), BilingualTextShape.Shape, value => value.Title);
        var number = citation.Optional("number", new("发文字号", "the document number"), Shapes.Text, value => value.DocumentNumber);
        var article = citation.Optional("article", new("条款", "the article or section"), Shapes.Text, value => value.Article);
        var from = citation.OptionalValue("inForceFrom", new("施行之日", "the first day in force"), Shapes.Date, value => value.InForceFrom);
        var to = citation.OptionalValue("inForceTo", new("最后有效之日", "the last day in force"), Shapes.Date, value => value.InForceTo);
        var note = citation.Optional("note", new("说明，如何时由何处转载、效力是否核实", "what a reader should know of it: where it was read, whether its validity was checked"), BilingualTextShape.Shape, value => value.Note);
        return citation.Build(read => new(read.Get(issuer), read.Get(title))
        {
            DocumentNumber = read.Get(number),
            Article = read.Get(article),
            InForceFrom = read.Get(from),
            InForceTo = read.Get(to),
            Note = read.Get(note),
        });
    }
}
