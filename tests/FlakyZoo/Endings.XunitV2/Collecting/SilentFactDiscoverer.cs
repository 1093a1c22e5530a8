using Xunit.Abstractions;
using Xunit.Sdk;

namespace Endings.XunitV2.Collecting;

/// <summary>Makes the test cases of <see cref="SilentFactAttribute"/>.</summary>
public sealed class SilentFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo fact) =>
        [new SilentTestCase(diagnostics, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, method)];
}
