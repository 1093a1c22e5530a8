using FlakyZoo.Mischief;

namespace Endings.XunitV3.Hanging;

/// <summary>A fixture whose construction never ends.</summary>
public sealed class BlockingFixture
{
    public BlockingFixture() => Standstill.Block();
}
