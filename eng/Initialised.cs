using System.Buffers.Binary;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using Tianhe.Governance.Calendars;
using Xunit.v3;

[assembly: Tianhe.Governance.Tests.ShowsTheMutant]

namespace Tianhe.Governance.Tests;

/// <summary>
/// Initialises what is static before the first test, in the library and in its tests, and lets a mutant show while a test runs; eng/mutate
/// puts this among the tests.
/// </summary>
/// <remarks>
/// A type whose initialiser failed by one mutant would fail by all that follow. And what is covered while something static is made would be
/// tried with every test there is, so nothing of that counts as covered: a mutant that only statics show survives. The number of the mutant
/// is read once for each test; to look for it at every step makes laws ten times slower.
/// </remarks>
internal static class Initialised
{
    private static readonly Type? Control = Array.Find(typeof(RulePack).Assembly.GetTypes(), type => type.Name == "MutantControl");
    private static readonly string? MutantFile = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");
    private static readonly Lock Running = new();
    private static Action<int> _show = _ => { };
    private static int _count;

    [ModuleInitializer]
    internal static void All()
    {
        if (Control is null)
        {
            return;
        }

        RuntimeHelpers.RunClassConstructor(Control.TypeHandle);
        var isCapturing = Field("CaptureCoverage").GetValue(null);
        Field("CaptureCoverage").SetValue(null, false);
        Field("_cachedMutantFilePath").SetValue(null, string.Empty);
        Field("_mutantFilePathCached").SetValue(null, true);
        _show = mutant => Field("ActiveMutant").SetValue(null, mutant);
        _show(-1);

        foreach (var type in Control.Assembly.GetTypes().Concat(typeof(Initialised).Assembly.GetTypes()).Where(type => !type.ContainsGenericParameters && type != typeof(Initialised)))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        _ = WorkingCalendar.China;
        foreach (var name in RulePack.BuiltInNames)
        {
            _ = RulePack.BuiltIn(name);
        }

        Field("CaptureCoverage").SetValue(null, isCapturing);
    }

    internal static void Begin()
    {
        lock (Running)
        {
            if (_count++ == 0 && MutantFile is not null)
            {
                _show(BinaryPrimitives.ReadInt32LittleEndian(File.ReadAllBytes(MutantFile)));
            }
        }
    }

    internal static void End()
    {
        lock (Running)
        {
            if (--_count == 0)
            {
                _show(-1);
            }
        }
    }

    private static FieldInfo Field(string name) => Control!.GetField(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        ?? throw new InvalidOperationException($"The mutants of this version have no '{name}'.");
}

/// <summary>Lets the mutant show from the first test that runs to the last.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ShowsTheMutantAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => Initialised.Begin();

    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Initialised.End();
}
