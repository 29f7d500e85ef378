using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Puts the numbers of a report into lines. Computes nothing but what is written.</summary>
internal sealed class GradeAccount
{
    private static readonly BilingualText NoGrade = new("未定级", "not graded");

    private readonly GradeReport _report;
    private readonly GradingSchemeDescription _description;
    private readonly CompiledScheme _compiled;
    private readonly List<ExplanationLine> _lines = [];

    private GradeAccount(GradeReport report)
    {
        _report = report;
        _description = report.Scheme.Description;
        _compiled = report.Compiled;
    }

    public static Explanation Explain(GradeReport report)
    {
        var account = new GradeAccount(report);
        account.AddHead();
        foreach (var source in account._compiled.Sources)
        {
            account.AddSource(source);
        }

        foreach (var part in account._compiled.Parts)
        {
            account.AddMarks(part);
        }

        foreach (var part in account._compiled.Parts.Where(part => account.IsKnown(part.Net)))
        {
            account.AddPart(part);
        }

        account.AddTotal();
        account._lines.AddRange(report.Vetoes.Zip(account._compiled.Vetoes, (result, veto) => VetoAccount.Line(result, report.At(veto.Best)!, report.Scheme.Description.Facts)));
        account.AddCapNotCounted();
        account._lines.AddRange(report.Population.SelectMany(step => PopulationAccount.Lines(step, report.Scheme)));
        account.Add(GradingLines.Rule, new MessageArgument("rule", new BilingualText(report.Scheme.Rule.In(Language.Chinese), report.Scheme.Rule.In(Language.English))));
        return new(account._lines.ToEquatableList());
    }

    public static EquatableList<FactName> Unknown(GradeReport report)
    {
        if (report.GradeIndex >= 0)
        {
            return [];
        }

        var facts = new List<FactName>();
        foreach (var part in report.Compiled.Parts)
        {
            for (var i = 0; i < part.Facts.Length; i++)
            {
                if (!Marks.IsKnown(report.Numbers[part.Offset + i]))
                {
                    facts.Add(report.Scheme.Description.Facts.Declarations[part.Facts[i].Fact].Name);
                }
            }
        }

        foreach (var veto in report.Compiled.Vetoes)
        {
            if (veto.StopsGrading((ConditionOutcome)report.Numbers[veto.Outcome]))
            {
                facts.AddRange(VetoResult.Of(report, veto).Result.Unknown);
            }
        }

        return facts.Distinct().ToEquatableList();
    }

    public static BilingualText TitleOf(FactCatalogue facts, FactName fact) =>
        facts.TryFind(fact, out var declaration) ? declaration.Title : BilingualText.Same(fact.Value);

    /// <summary>The declaration of a fact that a scheme reads.</summary>
    public static FactDeclaration DeclarationOf(FactCatalogue facts, FactName fact) =>
        facts.TryFind(fact, out var declaration) ? declaration : throw new InvalidOperationException($"The fact '{fact}' is not declared.");

    private void AddHead()
    {
        if (_report.GradeIndex < 0)
        {
            Add(GradingLines.NotGraded, new MessageArgument("facts", _report.Unknown.Select(fact => TitleOf(_description.Facts, fact)).ToEquatableList()));
        }

        if (IsKnown(_compiled.Total))
        {
            Add(IsRounded ? GradingLines.RoundedTotal : GradingLines.Total,
                new("grade", _report.Grade?.Sign ?? NoGrade),
                new("total", _report.Total!.Value),
                new("formula", string.Join(" + ", _compiled.Parts.Select(Term))),
                new("parts", _compiled.Parts.Select(part => part.Part.Name).ToEquatableList()));
        }
    }

    private bool IsRounded => _report.Total != _report.ExactTotal;

    private bool IsFloored(CompiledPart part) => Number(part.Net) != Number(part.Gained) - Number(part.Lost);

    private string Term(CompiledPart part)
    {
        var net = part.Part.Deductions is null || IsFloored(part) ? Said(part.Net) : $"({Said(part.Gained)} − {Said(part.Lost)})";
        return $"{net} × {Marks.Percent(part.Part.Weight)}";
    }

    /// <summary>Who is graded alone is told that a cap might have left no room.</summary>
    private void AddCapNotCounted()
    {
        if (_report.Population.Count == 0 && _report.Grade is { } grade && _description.PopulationCaps.FirstOrDefault(cap => cap.Grade == grade.Id) is { } cap)
        {
            Add(GradingLines.ShareNotCounted, new("grade", grade.Name), new("share", Marks.Percent(cap.Share)));
        }
    }

    private void AddSource(CompiledSource source)
    {
        var production = source.Production;
        var facts = _description.Facts;
        var inputs = production.Inputs.Select(fact => Named(facts.Declarations[fact], source.Slots.ValueOf(fact, _report.Numbers)));
        var parameters = production.Producer.Parameters.Zip(production.Parameters, Named);
        var all = inputs.Concat(parameters).DefaultIfEmpty(new("不读取任何事实项", "reading no fact")).ToEquatableList();
        Add(GradingLines.Produced,
            new("fact", production.Fact.Title), new("value", Of(production.Fact, source.Slots.ValueOf(production.FactIndex, _report.Numbers))),
            new("producer", production.Producer.Title), new("inputs", all));
    }

    public static BilingualText Named(FactDeclaration fact, FactValue value) =>
        new($"{fact.Title.Chinese} {fact.Describe(value, Language.Chinese)}", $"{fact.Title.English} {fact.Describe(value, Language.English)}");

    private void AddMarks(CompiledPart part)
    {
        for (var i = 0; i < part.Facts.Length; i++)
        {
            var fact = _description.Facts.Declarations[part.Facts[i].Fact];
            MessageArgument name = new("part", part.Part.Name), title = new("fact", fact.Title);
            if (!IsKnown(part.Offset + i))
            {
                var value = _report.Numbers[part.Offset + i] == Marks.Missing ? FactValue.Missing : FactValue.NotApplicable;
                Add(GradingLines.UnknownMark, name, title, new("value", Of(value)));
            }
            else if (i < part.Criteria)
            {
                Add(GradingLines.Mark, name, title, new("mark", Number(part.Offset + i)), new("full", fact.Maximum!.Value));
            }
            else
            {
                Add(GradingLines.Deduction, name, title, new("mark", Number(part.Offset + i)));
            }
        }
    }

    private void AddPart(CompiledPart part)
    {
        MessageArgument[] arguments =
        [
            new("part", part.Part.Name), new("gained", Number(part.Gained)), new("lost", Number(part.Lost)), new("net", Number(part.Net)),
            new("difference", Number(part.Gained) - Number(part.Lost)), new("full", _description.FullMarks), new("weight", Marks.Percent(part.Part.Weight)),
        ];
        Add(part.Part.Deductions is null ? GradingLines.Part : IsFloored(part) ? GradingLines.FlooredPart : GradingLines.ReducedPart, arguments);
    }

    private void AddTotal()
    {
        if (!IsKnown(_compiled.Total))
        {
            return;
        }

        MessageArgument total = new("total", _report.Total!.Value);
        if (IsRounded)
        {
            Add(GradingLines.Rounded, total, new("exact", _report.ExactTotal!.Value), new("rounding", NumberRoundings.NameOf(_description.TotalRounding)), new("places", _description.TotalPlaces));
        }

        var band = _report.GradeByTotal!;
        var better = _description.Grades.LastOrDefault(grade => grade.From > band.From);
        MessageArgument from = new("from", band.From), name = new("grade", band.Name);
        if (better is null)
        {
            Add(GradingLines.BestBand, total, from, name);
        }
        else
        {
            Add(GradingLines.Band, total, from, new("to", better.From), name);
        }
    }

    private bool IsKnown(int slot) => Marks.IsKnown(_report.Numbers[slot]);

    private decimal Number(int slot) => Marks.Number(_report.Numbers[slot], _compiled.MarkPlaces, _description.TotalPlaces);

    private string Said(int slot) => new MessageArgument("number", Number(slot)).In(Language.English);

    private void Add(MessageTemplate template, params ReadOnlySpan<MessageArgument> arguments) => _lines.Add(new(template, EquatableList.Create(arguments)));

    private static BilingualText Of(FactDeclaration fact, FactValue value) => new(fact.Describe(value, Language.Chinese), fact.Describe(value, Language.English));

    private static BilingualText Of(FactValue value) => new(value.In(Language.Chinese), value.In(Language.English));
}
