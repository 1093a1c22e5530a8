namespace QualityGate.Analyzers;

/// <summary>Tells the root cause that a rule's id names.</summary>
internal static class RootCauses
{
    /// <param name="id">An id such as QG2009: two letters and four digits.</param>
    public static RootCause Of(string id) => (RootCause)(id[2] - '0');
}
