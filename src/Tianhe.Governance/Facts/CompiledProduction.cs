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
            var declaration = i < Inputs.Length ? Producer.Inputs[i] : Producer.Parameters[i - Inputs.Length];
            if (declaration.Name.Value == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Writes state and code of the fact.</summary>
    public void Run(FactCatalogue catalogue, FactState[] states, long[] codes)
    {
        var state = FactState.Known;
        foreach (var input in Inputs)
        {
            state = states[input] == FactState.Missing ? FactState.Missing
                : states[input] == FactState.NotApplicable && state == FactState.Known ? FactState.NotApplicable
                : state;
        }

        states[FactIndex] = state;
        if (state == FactState.Known)
        {
            var value = Call([.. Inputs.Select(input => catalogue.ValueOf(input, new(states[input], codes[input]))), .. Parameters]);
            states[FactIndex] = value.State;
            if (value.State == FactState.Known && catalogue.CodingOf(FactIndex).Encode(value, out codes[FactIndex]) is var fault and not FactFault.None)
            {
                throw new RuleException(Reference, new InvalidDefinitionException("The value", [FactFindings.Of(fault, Fact, value, $"facts.{Fact.Name}")]));
            }
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
