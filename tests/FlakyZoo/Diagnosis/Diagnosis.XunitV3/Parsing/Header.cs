namespace Diagnosis.XunitV3.Parsing;

/// <summary>A line of a mail's head.</summary>
public sealed record Header(string Name, string Value)
{
    public static Header Parse(string line)
    {
        var colon = line.IndexOf(':');
        return new Header(line[..colon].ToLower(), line[(colon + 1)..].Trim());
    }
}
