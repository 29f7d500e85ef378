using System.Runtime.CompilerServices;

namespace Tianhe.Governance.Tests;

/// <summary>Initialises every type before the first mutant; eng/mutate puts this among the tests.</summary>
internal static class Initialised
{
    [ModuleInitializer]
    internal static void All()
    {
        foreach (var type in typeof(RulePack).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters && type.Namespace is { } name && name.StartsWith("Tianhe", StringComparison.Ordinal)))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        _ = RulePack.BuiltIn("tianhe");
    }
}
