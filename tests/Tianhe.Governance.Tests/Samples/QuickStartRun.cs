namespace Tianhe.Governance.Tests.Samples;

/// <summary>What a run of the QuickStart ended with and wrote.</summary>
internal sealed record QuickStartRun(int Code, string Output, string Errors)
{
    public static QuickStartRun Of(Func<TextWriter, TextWriter, int> run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        return new(run(output, errors), output.ToString(), errors.ToString());
    }
}
