using Endings.Unloadable.Missing;

namespace Endings.Unloadable.XunitV2;

/// <summary>
/// Cannot be loaded, because its base class is in an assembly that is not there. xunit v2 then runs no test of the whole
/// assembly, and its adapter says so in a message of level Error.
/// </summary>
public class UnloadableTests : Foundation
{
    [Fact]
    public void It_stands_on_a_class_that_is_missing() => Assert.Equal(3, Depth);
}
