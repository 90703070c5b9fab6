namespace RuleEngine.Tests.House.PublicApi;

public sealed class PublicApiPrinterTests
{
    private static readonly Type[] Samples =
    [
        .. typeof(Fixtures.Sample).Assembly.GetTypes().Where(type => type.Namespace == typeof(Fixtures.Sample).Namespace),
    ];

    [Fact]
    public async Task Each_kind_of_type_and_member_is_printed() => await Verify(PublicApiPrinter.Print(Samples));

    [Fact]
    public void The_order_of_the_types_does_not_matter() =>
        PublicApiPrinter.Print(Samples.Reverse()).ShouldBe(PublicApiPrinter.Print(Samples));

    [Fact]
    public void Nothing_internal_is_printed() => PublicApiPrinter.Print(Samples).ShouldNotContain("Unseen");
}
