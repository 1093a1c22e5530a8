namespace QualityGate.Analyzers.Models;

/// <summary>The types of the test frameworks that this compilation references; null where it does not.</summary>
internal sealed class FrameworkSymbols
{
    public const string NUnitNamespace = "NUnit.Framework.";
    public const string MSTestNamespace = "Microsoft.VisualStudio.TestTools.UnitTesting.";
    public const string TUnitNamespace = "TUnit.Core.";

    private readonly Compilation _compilation;

    public FrameworkSymbols(Compilation compilation)
    {
        _compilation = compilation;
        XunitFact = Find("Xunit.FactAttribute");
        XunitV3Fact = Find("Xunit.v3.IFactAttribute");
        XunitLifetime = Find("Xunit.IAsyncLifetime");
        NUnitTestBuilder = Find(NUnitNamespace + "Interfaces.ITestBuilder");
        NUnitSimpleTestBuilder = Find(NUnitNamespace + "Interfaces.ISimpleTestBuilder");
        MSTestMethod = Find(MSTestNamespace + "TestMethodAttribute");
        TUnitTest = Find(TUnitNamespace + "BaseTestAttribute") ?? Find(TUnitNamespace + "TestAttribute");
        Host = Find("Microsoft.Extensions.Hosting.IHost");
        WebHost = Find("Microsoft.AspNetCore.Hosting.IWebHost");
        TestContainer = Find("DotNet.Testcontainers.Containers.IContainer");
        Disposable = Find("System.IDisposable");
        AsyncDisposable = Find("System.IAsyncDisposable");
        Present = (XunitV3Fact is not null ? TestFramework.XunitV3 : XunitFact is not null ? TestFramework.XunitV2 : 0)
            | (NUnitTestBuilder is not null ? TestFramework.NUnit : 0)
            | (MSTestMethod is not null ? TestFramework.MSTest : 0)
            | (TUnitTest is not null ? TestFramework.TUnit : 0);
    }

    public TestFramework Present { get; }

    public INamedTypeSymbol? XunitFact { get; }

    /// <summary>In xunit v3 a test attribute need not derive from FactAttribute.</summary>
    public INamedTypeSymbol? XunitV3Fact { get; }

    public INamedTypeSymbol? XunitLifetime { get; }

    public INamedTypeSymbol? NUnitTestBuilder { get; }

    public INamedTypeSymbol? NUnitSimpleTestBuilder { get; }

    public INamedTypeSymbol? MSTestMethod { get; }

    public INamedTypeSymbol? TUnitTest { get; }

    public INamedTypeSymbol? Host { get; }

    public INamedTypeSymbol? WebHost { get; }

    /// <summary>Testcontainers.</summary>
    public INamedTypeSymbol? TestContainer { get; }

    public INamedTypeSymbol? Disposable { get; }

    public INamedTypeSymbol? AsyncDisposable { get; }

    /// <summary>Whether the framework disposes an IAsyncDisposable: xunit asks for its own interface before version 3, and NUnit does so from 4 on.</summary>
    public bool DisposesAsync(TestFramework framework) => framework switch
    {
        TestFramework.XunitV2 => false,
        TestFramework.NUnit => NUnitTestBuilder is { ContainingAssembly.Identity.Version.Major: >= 4 },
        _ => true,
    };

    /// <summary>A glance at the names of the references, so that a project without tests costs next to nothing.</summary>
    public static bool MayHaveTests(Compilation compilation)
    {
        foreach (AssemblyIdentity reference in compilation.ReferencedAssemblyNames)
        {
            if (IsFramework(reference.Name))
                return true;
        }

        return false;
    }

    public INamedTypeSymbol? Find(string metadataName) =>
        _compilation.GetTypeByMetadataName(metadataName) ?? _compilation.GetTypesByMetadataName(metadataName).FirstOrDefault();

    private static bool IsFramework(string assembly) =>
        assembly.StartsWith("xunit", StringComparison.OrdinalIgnoreCase)
        || assembly.StartsWith("nunit.framework", StringComparison.OrdinalIgnoreCase)
        || assembly.StartsWith("TUnit", StringComparison.OrdinalIgnoreCase)
        || assembly.StartsWith("MSTest.TestFramework", StringComparison.OrdinalIgnoreCase)
        || assembly.StartsWith("Microsoft.VisualStudio.TestPlatform.TestFramework", StringComparison.OrdinalIgnoreCase)
        || assembly.StartsWith("Microsoft.VisualStudio.QualityTools.UnitTestFramework", StringComparison.OrdinalIgnoreCase);
}
