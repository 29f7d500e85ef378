using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Whether a transition can do to the clocks what it declares, as far as that is known before the act.</summary>
internal static class ClockForecast
{
    /// <summary>Whether every limit that a table chooses is chosen, and every extension possible; what comes with the act forbids nothing.</summary>
    public static bool IsPossible<TSubject>(CompiledTransition step, ref TSubject subject, bool toOthers)
        where TSubject : struct, IActSubject
    {
        foreach (var clock in step.Starts)
        {
            if (clock.Table is not null && !TableLimits.MayChoose(clock, ref subject, toOthers))
            {
                return false;
            }
        }

        foreach (var extension in step.Extends)
        {
            if (!CanExtend(step, extension, ref subject))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanExtend<TSubject>(CompiledTransition step, CompiledExtension extension, ref TSubject subject)
        where TSubject : struct, IActSubject
    {
        var clock = extension.Clock.Id;
        var state = subject.ClockOf(clock);
        var starts = step.IsStarted(clock);
        if (!starts && (state is null || !(state.IsRunning || step.Transition.Resumes.Contains(clock))))
        {
            return false;
        }

        var units = extension.Units;
        if (extension.FactIndex >= 0)
        {
            if (subject.ComesWithAct(extension.FactIndex))
            {
                return true;
            }

            var fact = subject.Read(extension.FactIndex);
            if (fact.State != FactState.Known)
            {
                return false;
            }

            units = fact.Code;
        }

        return starts
            ? units <= TimeLimit.MaxAmount - (Array.Find(step.Starts, started => started.Clock.Id == clock)!.Fixed?.Amount ?? 0)
            : state!.MayBeExtendedBy(units);
    }
}
