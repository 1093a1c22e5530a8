using FsCheck;
using FsCheck.Fluent;
using QualityGate.Storage.Histories.Format;

namespace QualityGate.Storage.Tests.Histories.Format;

public sealed class ByteFormatTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(127, 1)]
    [InlineData(128, 2)]
    [InlineData(long.MaxValue, 9)]
    public void Number_TakesAsManyBytesAsItNeeds(long number, int length)
    {
        ByteWriter writer = new();
        writer.Number(number);

        Assert.Equal(length, writer.Written.Length);
        Assert.Equal(number, new ByteReader(writer.Written).Number());
    }

    [Fact]
    public void TextsAndColumns_ComeBack() => Claim.HoldsFor(
        Gen.Zip(ArbMap.Default.GeneratorFor<NonNull<string>>(), ArbMap.Default.GeneratorFor<NonNegativeInt[]>()),
        value =>
        {
            string text = new([.. value.Item1.Get.Where(letter => !char.IsSurrogate(letter))]);
            ImmutableArray<int> column = [.. value.Item2.Select(number => number.Get)];
            ByteWriter writer = new();
            writer.Text(text);
            writer.Column(column);

            ByteReader reader = new(writer.Written);

            Assert.Equal(text, reader.Text());
            Assert.Equal(column.AsEnumerable(), reader.Column(column.Length));
            Assert.True(reader.IsAtEnd);
        });

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80 })]
    public void NumberWithoutAnEnd_IsRefused(byte[] bytes) => Assert.Throws<InvalidDataException>(() => new ByteReader(bytes).Number());

    [Fact]
    public void TextThatIsLongerThanItsBytes_IsRefused() => Assert.Throws<InvalidDataException>(() => new ByteReader([5, 65]).Text());

    [Theory]
    [InlineData(2, 10)]
    [InlineData(1, 3)]
    [InlineData(int.MaxValue, 10)]
    public void ColumnThatCannotBe_IsRefused(int length, int below) => Assert.Throws<InvalidDataException>(() => new ByteReader([5]).Column(length, below));
}
