namespace Tianhe.Governance;

/// <summary>A language in which the library can say things.</summary>
/// <remarks>
/// The library's own value and not a <see cref="System.Globalization.CultureInfo"/>, because a culture cannot be made in a
/// globalization-invariant container. There are exactly two instances, compared by reference. Immutable.
/// </remarks>
public sealed class Language
{
    private Language(string tag) => Tag = tag;

    /// <summary>Simplified Chinese, <c>zh-CN</c>.</summary>
    public static Language Chinese { get; } = new("zh-CN");

    /// <summary>English, <c>en</c>; what every <c>ToString()</c> of the library speaks.</summary>
    public static Language English { get; } = new("en");

    /// <summary>The BCP 47 tag: <c>zh-CN</c> or <c>en</c>.</summary>
    public string Tag { get; }

    /// <summary>Finds the language of a tag by its primary part: <c>zh</c>, <c>zh-CN</c> and <c>zh-Hans</c> are Chinese, <c>en</c> and <c>en-GB</c> English.</summary>
    /// <param name="tag">A BCP 47 tag; case does not matter.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    /// <exception cref="ArgumentException">The tag is of another language; the message lists what is accepted.</exception>
    public static Language FromTag(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var primary = tag.Split('-')[0];
        if (primary.Equals("zh", StringComparison.OrdinalIgnoreCase))
        {
            return Chinese;
        }

        return primary.Equals("en", StringComparison.OrdinalIgnoreCase)
            ? English
            : throw new ArgumentException($"The language '{tag}' is not spoken here; expected zh or en, with or without a region.", nameof(tag));
    }

    /// <summary>The tag.</summary>
    /// <returns><see cref="Tag"/>.</returns>
    public override string ToString() => Tag;
}
