using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>Resolves the productions of a catalogue, listing every problem, and puts them in an order in which each finds its inputs.</summary>
internal sealed class ProductionCompiler(FactCatalogue catalogue, FactRegistry registry, RuleOrigin origin, List<Finding> findings)
{
    private readonly Dictionary<int, CompiledProduction> _compiled = [];

    public CompiledProduction[] Run()
    {
        for (var i = 0; i < catalogue.Declarations.Count && !findings.IsFull(); i++)
        {
            if (catalogue.Declarations[i].From is { } production && Compile(i, catalogue.Declarations[i], production) is { } compiled)
            {
                _compiled.Add(i, compiled);
            }
        }

        var ordered = Ordered();
        AddCycles(ordered);
        return [.. ordered];
    }

    /// <summary>Each production behind those of its inputs; those that need themselves are left out.</summary>
    private List<CompiledProduction> Ordered()
    {
        var open = _compiled.ToDictionary(one => one.Key, one => one.Value.Inputs.Count(_compiled.ContainsKey));
        var users = _compiled.SelectMany(one => one.Value.Inputs.Select(input => (Input: input, User: one.Key))).ToLookup(pair => pair.Input, pair => pair.User);
        var ready = new Queue<int>(open.Where(one => one.Value == 0).Select(one => one.Key));
        var ordered = new List<CompiledProduction>(_compiled.Count);
        while (ready.TryDequeue(out var fact))
        {
            ordered.Add(_compiled[fact]);
            foreach (var user in users[fact].Where(user => --open[user] == 0))
            {
                ready.Enqueue(user);
            }
        }

        return ordered;
    }

    /// <summary>Of what could not be put in order, each circle once.</summary>
    private void AddCycles(List<CompiledProduction> ordered)
    {
        var left = _compiled.Keys.Except(ordered.Select(production => production.FactIndex)).ToHashSet();
        var told = new HashSet<int>();
        foreach (var start in left.TakeWhile(_ => !findings.IsFull()))
        {
            var path = new List<int>();
            var fact = start;
            while (told.Add(fact))
            {
                path.Add(fact);
                fact = _compiled[fact].Inputs.First(left.Contains);
            }

            if (path.IndexOf(fact) is >= 0 and var begin)
            {
                var name = catalogue.Declarations[fact].Name;
                findings.Add(FactFindings.ProducerCycle.Error($"facts.{name}.from", new MessageArgument("fact", name.Value)) with
                {
                    Witness = string.Join(" ← ", path.Skip(begin).Append(fact).Select(index => catalogue.Declarations[index].Name.Value)),
                });
            }
        }
    }

    private CompiledProduction? Compile(int index, FactDeclaration fact, FactProduction production)
    {
        var path = $"facts.{fact.Name}.from";
        if (!registry.TryFind(production.Use, out var producer))
        {
            findings.Add(FactFindings.UnknownProducer.Error($"{path}.use",
                new("producer", production.Use.Value), new("known", KnownNames.Of(registry.Producers.Select(one => one.Id.Value)))));
            return null;
        }

        var before = findings.Count;
        if (producer.Produces != fact.Type)
        {
            findings.Add(FactFindings.WrongProduct.Error($"{path}.use",
                new("producer", producer.Id.Value), new("produced", FactFindings.NameOf(producer.Produces)), new("fact", fact.Name.Value), new("expected", FactFindings.NameOf(fact.Type))));
        }

        CheckNames(producer, production, path);
        int[] inputs = [.. producer.Inputs.Select(input => Input(producer, input, production, path))];
        FactValue[] parameters = [.. producer.Parameters.Select(parameter => Parameter(producer, parameter, production, path))];
        return findings.Count > before ? null : new()
        {
            Producer = producer,
            Fact = fact,
            FactIndex = index,
            Inputs = inputs,
            Parameters = parameters,
            Reference = origin.At($"{fact.Name}.from"),
        };
    }

    private void CheckNames(FactProducer producer, FactProduction production, string path)
    {
        var names = producer.Inputs.Concat(producer.Parameters).Select(declaration => declaration.Name.Value).ToArray();
        findings.AddRange(production.With.Where(argument => !names.Contains(argument.Key, StringComparer.Ordinal)).TakeWhile(_ => !findings.IsFull()).Select(argument =>
            FactFindings.UnknownArgument.Error($"{path}.with.{argument.Key}", new("producer", producer.Id.Value), new("name", argument.Key), new("known", KnownNames.Of(names)))));
        findings.AddRange(production.With.CountBy(argument => argument.Key, StringComparer.Ordinal).Where(named => named.Value > 1).TakeWhile(_ => !findings.IsFull()).Select(named =>
            FactFindings.ArgumentTwice.Error($"{path}.with.{named.Key}", new MessageArgument("name", named.Key))));
    }

    private int Input(FactProducer producer, FactDeclaration input, FactProduction production, string path)
    {
        if (!TryFind(producer, input, production, path, out var value))
        {
            return -1;
        }

        var at = $"{path}.with.{input.Name}";
        if (value.Type != FactType.Text || IdText.Problem(value.Text) is not null)
        {
            findings.Add(FactFindings.NotAFact.Error(at, new("input", input.Name.Value), FactFindings.Found(value)));
            return -1;
        }

        FactName name = value.Text;
        if (!catalogue.TryIndexOf(name, out var index))
        {
            findings.Add(FactFindings.Unknown(name, catalogue, at));
            return -1;
        }

        if (!Fits(catalogue.Declarations[index], input))
        {
            findings.Add(FactFindings.InputDoesNotFit.Error(at, new("fact", name.Value), new("input", input.Name.Value), new("accepted", FactFindings.Accepted(input))));
        }

        return index;
    }

    private FactValue Parameter(FactProducer producer, FactDeclaration parameter, FactProduction production, string path)
    {
        if (TryFind(producer, parameter, production, path, out var value) && FactCoding.For(parameter).Encode(value, out _) is var fault and not FactFault.None)
        {
            findings.Add(FactFindings.Of(fault, parameter, value, $"{path}.with.{parameter.Name}"));
        }

        return value;
    }

    private bool TryFind(FactProducer producer, FactDeclaration wanted, FactProduction production, string path, out FactValue value)
    {
        value = production.With.FirstOrDefault(argument => argument.Key == wanted.Name.Value).Value;
        if (value.State == FactState.Known)
        {
            return true;
        }

        findings.Add(FactFindings.MissingArgument.Error($"{path}.with.{wanted.Name}", new("producer", producer.Id.Value), new("name", wanted.Name.Value), new("accepted", FactFindings.Accepted(wanted))));
        return false;
    }

    /// <summary>Whether every value of a fact is one that an input accepts. What was counted is a number; a rate means the same only by the same scale and rounding.</summary>
    private static bool Fits(FactDeclaration fact, FactDeclaration input) => input.Type switch
    {
        FactType.Number => fact.Type is FactType.Number or FactType.Count && fact.Scale <= input.Scale && IsWithin(fact, input),
        FactType.Count => fact.Type == FactType.Count && IsWithin(fact, input),
        FactType.Rate => fact.Type == FactType.Rate && fact.Scale == input.Scale && fact.Rounding == input.Rounding && IsWithin(fact, input),
        FactType.Text => fact.Type == FactType.Text && (fact.Texts == input.Texts || input.Texts.ToHashSet(StringComparer.Ordinal).IsSupersetOf(fact.Texts)),
        FactType.Truth => fact.Type == FactType.Truth,
        FactType.Date => fact.Type == FactType.Date && AreCodesWithin(fact, input),
        FactType.Duration => fact.Type == FactType.Duration && AreCodesWithin(fact, input),
        _ => throw new InvalidOperationException($"Unknown type of fact {input.Type}."),
    };

    private static bool IsWithin(FactDeclaration fact, FactDeclaration input) =>
        (LeastOf(input) is not { } low || LeastOf(fact) >= low) && (input.Maximum is not { } high || fact.Maximum <= high);

    private static decimal? LeastOf(FactDeclaration fact) => fact.Minimum ?? (fact.Type is FactType.Count or FactType.Rate ? 0 : null);

    private static bool AreCodesWithin(FactDeclaration fact, FactDeclaration input)
    {
        var (some, all) = (FactCoding.For(fact), FactCoding.For(input));
        return some.Lowest >= all.Lowest && some.Highest <= all.Highest;
    }
}
