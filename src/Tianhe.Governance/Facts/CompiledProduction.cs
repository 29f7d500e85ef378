using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Facts;

/// <summary>A production with its names resolved: the arguments stand in the order of the producer's inputs, then of its parameters.</summary>
internal sealed class CompiledProduction
{
    public required FactProducer Producer { get; init; }

    /// <summary>The fact that is produced.</summary>
    public required FactDeclaration Fact { get; init; }

    /// <summary>The place of that fact in the catalogue.</summary>
    public required int FactIndex { get; init; }

    /// <summary>The places of the facts that are read.</summary>
    public required int[] Inputs { get; init; }

    public required FactValue[] Parameters { get; init; }

    public required RuleReference Reference { get; init; }

    /// <summary>The place of an input or a parameter among the arguments, or -1.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Inputs.Length + Parameters.Length; i++)
        {
            if (DeclarationOf(i).Name.Value == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How the producer declares an argument.</summary>
    public FactDeclaration DeclarationOf(int index) => index < Inputs.Length ? Producer.Inputs[index] : Producer.Parameters[index - Inputs.Length];

    /// <summary>Writes the value of the fact.</summary>
    public void Run(SheetValues values)
    {
        var state = FactState.Known;
        foreach (var input in Inputs)
        {
            var read = values.Read(input).State;
            state = read == FactState.Missing ? FactState.Missing
                : read == FactState.NotApplicable && state == FactState.Known ? FactState.NotApplicable
                : state;
        }

        if (state != FactState.Known)
        {
            values.Set(FactIndex, state);
            return;
        }

        var value = Call([.. Inputs.Select(values.ValueOf), .. Parameters]);
        if (values.Set(FactIndex, value) is var fault and not FactFault.None)
        {
            throw new RuleException(Reference, new InvalidDefinitionException("The value", [FactFindings.Of(fault, Fact, value, $"facts.{Fact.Name}")]));
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a user's delegate throws is wrapped with the name of the rule.")]
    private FactValue Call(FactValue[] values)
    {
        try
        {
            return Producer.Produce(new(this, values));
        }
        catch (Exception exception)
        {
            throw new RuleException(Reference, exception);
        }
    }
}
