using System.Globalization;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Options;

/// <summary>Reads the text of one option; a text that does not fit ends in one sentence that names the option.</summary>
internal static class OptionText
{
    public static int? Number(string option, string? text, int least, int most = int.MaxValue)
    {
        if (text is null)
            return null;

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw Bad(option, text, least == int.MinValue ? "a whole number" : $"a whole number from {least} to {most}");
    }

    public static TimeSpan? Duration(string option, string? text)
    {
        if (text is null)
            return null;

        try
        {
            return Durations.Parse(text) is var duration && duration > TimeSpan.Zero
                ? duration
                : throw Bad(option, text, "a duration of more than zero");
        }
        catch (FormatException exception)
        {
            throw new QualityGateException(FaultKind.Usage, $"{option}: {exception.Message}", exception);
        }
    }

    public static TestFilter Filter(string option, string text)
    {
        try
        {
            return TestFilter.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new QualityGateException(FaultKind.Usage, $"{option}: {exception.Message}", exception);
        }
    }

    /// <summary>Reads <c>NAME=VALUE</c>; the last of several with one name wins.</summary>
    public static ImmutableSortedDictionary<string, string> Pairs(string option, ImmutableArray<string> texts)
    {
        ImmutableSortedDictionary<string, string>.Builder pairs =
            ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            int equals = text.IndexOf('=');
            if (equals <= 0)
                throw Bad(option, text, "NAME=VALUE");
            pairs[text[..equals]] = text[(equals + 1)..];
        }

        return pairs.ToImmutable();
    }

    public static QualityGateException Bad(string option, string text, string expected) =>
        new(FaultKind.Usage, $"{option} is '{text}'; expected {expected}.");
}
