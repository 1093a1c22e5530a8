namespace QualityGate.TestHost.Adapters;

/// <summary>Whose adapter it is, as far as that makes a difference.</summary>
internal enum AdapterKind
{
    Other,
    Xunit,
    NUnit,
    MSTest,
}
