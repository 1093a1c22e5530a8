using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>Reads who a test case is from what its adapter filled in.</summary>
internal static class CaseNames
{
    public static CaseName Of(TestCase testCase)
    {
        if (AdapterKinds.IsNUnits(testCase))
            return NUnitNames.Of(testCase);

        string qualified = testCase.FullyQualifiedName;
        int split = LastDotOutsideArguments(qualified);
        string type = TextOf(testCase, "TestCase.ManagedType") is { } managedType
            ? ManagedNames.Type(managedType)
            : split > 0 ? qualified[..split] : string.Empty;
        string method = TextOf(testCase, "TestCase.ManagedMethod") is { } managedMethod
            ? ManagedNames.Method(managedMethod)
            : qualified[(split + 1)..];
        return new CaseName(IdOf(testCase), type, method, BoundedText.Of(testCase.DisplayName, BoundedText.MessageLimit) ?? qualified);
    }

    public static string IdOf(TestCase testCase) => testCase.Id.ToString("N");

    /// <summary>The properties belong to the adapter that registered them, so they are found by id on the case itself.</summary>
    public static string? TextOf(TestCase testCase, string propertyId)
    {
        TestProperty? property = testCase.Properties.FirstOrDefault(known => known.Id == propertyId);
        return property is null ? null : testCase.GetPropertyValue(property) as string;
    }

    private static int LastDotOutsideArguments(string qualified)
    {
        int arguments = qualified.IndexOf('(', StringComparison.Ordinal);
        return (arguments < 0 ? qualified : qualified[..arguments]).LastIndexOf('.');
    }
}
