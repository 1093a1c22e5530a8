namespace Diagnosis.XunitV3.Parsing;

/// <summary>Names of sessions, short and new.</summary>
public static class SessionNames
{
    public static string Next() => Guid.NewGuid().ToString("N")[..6];
}
