using Endings.Unloadable.Missing;

namespace Endings.Unloadable.XunitV2;

/// <summary>Cannot be loaded, because its base class is in an assembly that is not there: adapters pass over it in silence.</summary>
public class UnloadableTests : Foundation
{
    [Fact]
    public void It_stands_on_a_class_that_is_missing() => Assert.Equal(3, Depth);
}
