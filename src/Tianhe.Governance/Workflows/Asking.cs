namespace Tianhe.Governance.Workflows;

/// <summary>Who asks what may be done.</summary>
internal static class Asking
{
    /// <summary>Throws where an id is the default value; null stands for nobody who is acted for.</summary>
    public static void Check(PersonId actor, PersonId? onBehalfOf)
    {
        if (actor.IsDefault)
        {
            throw new ArgumentException("The person who asks has an id.", nameof(actor));
        }

        if (onBehalfOf is { IsDefault: true })
        {
            throw new ArgumentException("The person acted for has an id.", nameof(onBehalfOf));
        }
    }
}
