using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// Reads who an NUnit case is. Most versions of the adapter give only a full name, as in
/// <c>Shop.Fixture(2,"a.b").Test(1.5d)</c>, and leave the fixture out of the display name, so that the cases of two
/// fixtures look alike: here the full name is what is displayed.
/// </summary>
internal static class NUnitNames
{
    public static Uri Executor { get; } = new("executor://nunit3testexecutor/");

    public static CaseName Of(TestCase testCase)
    {
        string full = testCase.FullyQualifiedName;
        MethodName name = NUnitFullName.Split(full, testCase.DisplayName);
        return new CaseName(
            CaseNames.IdOf(testCase),
            CaseNames.TextOf(testCase, "NUnit.ClassName") ?? name.ClassName,
            CaseNames.TextOf(testCase, "NUnit.MethodName") ?? name.Name,
            BoundedText.Of(full, BoundedText.MessageLimit)!);
    }

    /// <summary>[Explicit] tests are for running by hand, so the adapter passes over them unless one is named.</summary>
    public static string? SkipReason(TestCase testCase)
    {
        TestProperty? property = testCase.Properties.FirstOrDefault(known => known.Id == "NUnit.Explicit");
        return property is not null && testCase.GetPropertyValue(property) is true ? DiscoveredCase.Explicit : null;
    }
}
