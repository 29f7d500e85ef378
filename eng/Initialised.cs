using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Tianhe.Governance.Tests;

/// <summary>Initialises every type, those of the tests with their samples too, before the first mutant, and ends the process with the mutant by which one could not be; eng/mutate puts this among the tests.</summary>
internal static class Initialised
{
    /// <summary>Where the number of the mutant stands that is tried.</summary>
    private static readonly string? MutantFile = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");

    private static volatile bool _isBroken;
    private static int _mutant;

    [ModuleInitializer]
    internal static void All()
    {
        if (MutantFile is null)
        {
            return;
        }

        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) =>
        {
            if (!_isBroken && thrown.Exception is TypeInitializationException)
            {
                _mutant = Mutant();
                _isBroken = true;
            }
        };
        foreach (var type in typeof(RulePack).Assembly.GetTypes().Concat(typeof(Initialised).Assembly.GetTypes()).Where(type => !type.ContainsGenericParameters && type.Namespace is { } name && name.StartsWith("Tianhe", StringComparison.Ordinal)))
        {
            try
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
            catch (TypeInitializationException)
            {
                // the tests will show it, and then the process ends
            }
        }

        new Thread(EndWithTheMutant) { IsBackground = true }.Start();
    }

    private static void EndWithTheMutant()
    {
        while (!_isBroken || Mutant() == _mutant)
        {
            Thread.Sleep(5);
        }

        Environment.Exit(3);
    }

    private static int Mutant()
    {
        using var stream = new FileStream(MutantFile!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> bytes = stackalloc byte[4];
        return stream.ReadAtLeast(bytes, 4, throwOnEndOfStream: false) == 4 ? BitConverter.ToInt32(bytes) : -1;
    }
}
