using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Checks what the rows of a table give, and what it says where no row matches.</summary>
internal sealed class TableOutputsCompiler(TableDescription description, FactCoding[] codings, List<Finding> findings)
{
    public CompiledOutput[] Run()
    {
        CheckOtherwise();
        CheckSums();
        var codes = codings.Select(_ => new long[description.Rows.Count]).ToArray();
        foreach (var (index, row) in description.Rows.Index().TakeWhile(_ => !findings.IsFull()))
        {
            Encode(row, index, codes);
        }

        CompiledOutput[] outputs = [.. description.Outputs.Select((output, index) => new CompiledOutput { Output = output, Coding = codings[index], Codes = codes[index] })];
        foreach (var name in outputs.Where(output => description.HitPolicy == HitPolicy.CollectSum && !TableSum.IsHeld(output)).Select(output => output.Output.Declaration.Name))
        {
            findings.Report(TableFindings.SumTooLarge.Error($"outputs.{name}", new MessageArgument("output", name.Value)));
        }

        return outputs;
    }

    private void Encode(TableRow row, int index, long[][] codes)
    {
        var given = 0;
        if (row.Then.Count > 1)
        {
            TableFindings.CheckUnique(row.Then.Select(value => value.Key.Value), PathOf(row), new("输出", "values of the row"), findings);
        }

        foreach (var (name, value) in row.Then)
        {
            if (findings.IsFull())
            {
                return;
            }

            var place = PlaceOf(name);
            if (place < 0)
            {
                findings.Add(TableFindings.UnknownOutput.Error($"{PathOf(row)}.{name}", new("output", name.Value), TableFindings.Outputs(description)));
                continue;
            }

            given++;
            codes[place][index] = codings[place].Encode(value, out var code) == FactFault.None ? code : Code(place, value, $"{PathOf(row)}.{name}");
        }

        if (given < description.Outputs.Count || row.Then.Count > 1)
        {
            AddMissing(row);
        }
    }

    private static string PathOf(TableRow row) => $"rows.{row.Id}.then";

    private void AddMissing(TableRow row)
    {
        foreach (var output in description.Outputs.Where(output => !row.Then.Any(value => value.Key == output.Declaration.Name)).TakeWhile(_ => !findings.IsFull()))
        {
            findings.Add(TableFindings.MissingOutput.Error(PathOf(row), new("output", output.Declaration.Name.Value), new("accepted", FactFindings.Accepted(output.Declaration))));
        }
    }

    private void CheckOtherwise()
    {
        if (description.Outputs.All(output => output.Otherwise is null))
        {
            return;
        }

        foreach (var (place, output) in description.Outputs.Index())
        {
            var path = $"outputs.{output.Declaration.Name}";
            if (output.Otherwise is not { } value)
            {
                findings.Report(TableFindings.OtherwisePartly.Error(path, new MessageArgument("output", output.Declaration.Name.Value)));
            }
            else if (description.HitPolicy == HitPolicy.CollectCount)
            {
                findings.Report(TableFindings.OtherwiseOfACount.Error($"{path}.otherwise"));
            }
            else
            {
                Code(place, value, $"{path}.otherwise");
            }
        }
    }

    private void CheckSums()
    {
        if (description.HitPolicy != HitPolicy.CollectSum)
        {
            return;
        }

        foreach (var declaration in description.Outputs.Select(output => output.Declaration).Where(declaration => !TableSum.IsOf(declaration.Type)))
        {
            findings.Report(TableFindings.NoSum.Error($"outputs.{declaration.Name}", new("output", declaration.Name.Value), new("type", FactFindings.NameOf(declaration.Type)), new("accepted", TableSum.Accepted)));
        }
    }

    private long Code(int place, FactValue value, string path)
    {
        var declaration = description.Outputs[place].Declaration;
        long code = 0;
        var fault = value.State == FactState.Known ? codings[place].Encode(value, out code) : FactFault.WrongType;
        if (fault != FactFault.None)
        {
            findings.Report(FactFindings.Of(fault, declaration, value, path));
        }

        return code;
    }

    private int PlaceOf(FactName name)
    {
        for (var place = 0; place < description.Outputs.Count; place++)
        {
            if (description.Outputs[place].Declaration.Name == name)
            {
                return place;
            }
        }

        return -1;
    }
}
