using Microsoft.VisualStudio.TestPlatform.ObjectModel;

namespace QualityGate.TestHost.Adapters;

/// <summary>Recognises an adapter by the addresses that its cases carry and by the names of its own classes.</summary>
internal static class AdapterKinds
{
    public static AdapterKind Of(object adapter) => adapter.GetType().FullName switch
    {
        { } name when name.StartsWith("Xunit.", StringComparison.Ordinal) => AdapterKind.Xunit,
        { } name when name.StartsWith("NUnit.", StringComparison.Ordinal) => AdapterKind.NUnit,
        { } name when name.StartsWith("Microsoft.VisualStudio.TestPlatform.MSTest.", StringComparison.Ordinal) => AdapterKind.MSTest,
        _ => AdapterKind.Other,
    };

    public static bool IsNUnits(TestCase testCase) =>
        testCase.ExecutorUri.Host.Equals(NUnitNames.Executor.Host, StringComparison.OrdinalIgnoreCase);
}
