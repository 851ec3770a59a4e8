<?php
/**
 * The block on a page: the tag with its settings, and inside it the contacts as plain markup, which people see without
 * the script. Everything that somebody has typed is escaped here, whatever may have been saved.
 *
 * @var array $attributes The block's settings: texts, empty where nothing was typed.
 */

defined( 'ABSPATH' ) || exit;

$hikikomori_help = ( static function ( array $typed ): string {
	$text = static function ( string $name ) use ( $typed ): string {
		return isset( $typed[ $name ] ) && is_string( $typed[ $name ] ) ? trim( $typed[ $name ] ) : '';
	};
	$web  = static function ( string $name ) use ( $text ): string {
		return esc_url( $text( $name ), array( 'https' ) );
	};
	$link = static function ( string $address, string $words ): string {
		return sprintf( '<a href="%s">%s</a>', $address, esc_html( $words ) );
	};

	$settings = array(
		'area'        => $text( 'area' ),
		'center-name' => $text( 'centerName' ),
		'phone'       => $text( 'phone' ),
		'hours'       => $text( 'hours' ),
		'sns'         => $text( 'sns' ),
		'form'        => $text( 'form' ),
		'email'       => $text( 'email' ),
		'address'     => $text( 'address' ),
		'website'     => $text( 'website' ),
		'checked'     => $text( 'checked' ),
	);
	$tag      = '';
	foreach ( array_filter( $settings, 'strlen' ) as $name => $value ) {
		$tag .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}

	// Full-width digits and dashes are typed as often as the others. With anything more in it, such as an extension, the
	// digits alone would be another number: it is then shown without a link.
	$phone  = $text( 'phone' );
	$plain  = str_replace(
		array( '０', '１', '２', '３', '４', '５', '６', '７', '８', '９', '－', 'ー', '‐', '−', '（', '）' ),
		array( '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '-', '-', '-', '(', ')' ),
		$phone
	);
	$digits = preg_replace( '/[^0-9]/', '', $plain );
	$dial   = preg_match( '/^0[0-9() -]+$/', $plain ) && strlen( $digits ) >= 9 && strlen( $digits ) <= 11;

	$lines = array();
	if ( '' !== $text( 'centerName' ) ) {
		$lines[] = '<strong>' . esc_html( $text( 'centerName' ) ) . '</strong>';
	}
	if ( '' !== $phone ) {
		$lines[] = esc_html__( '電話', 'hikikomori-help' ) . ' ' . ( $dial ? $link( 'tel:' . $digits, $plain ) : esc_html( $phone ) );
	}
	if ( '' !== $text( 'hoursInWords' ) ) {
		$lines[] = esc_html( $text( 'hoursInWords' ) );
	}
	if ( is_email( $text( 'email' ) ) ) {
		$lines[] = $link( esc_url( 'mailto:' . $text( 'email' ), array( 'mailto' ) ), $text( 'email' ) );
	}
	foreach (
		array(
			'sns'     => __( 'SNSで相談する', 'hikikomori-help' ),
			'form'    => __( '相談フォーム', 'hikikomori-help' ),
			'website' => __( '公式ページ', 'hikikomori-help' ),
		) as $name => $words
	) {
		if ( '' !== $web( $name ) ) {
			$lines[] = $link( $web( $name ), $words );
		}
	}
	if ( '' !== $text( 'address' ) ) {
		$lines[] = esc_html( $text( 'address' ) );
	}
	if ( preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $text( 'checked' ), $date ) ) {
		/* translators: 1: year, 2: month, 3: day */
		$lines[] = '<small>' . esc_html( sprintf( __( '%1$d年%2$d月%3$d日に確認', 'hikikomori-help' ), $date[1], $date[2], $date[3] ) ) . '</small>';
	}
	// The ministry's list is right everywhere, and the only thing to say where nothing was typed.
	$national = $link(
		esc_url( 'https://hikikomori-voice-station.mhlw.go.jp/support/' ),
		__( '全国のひきこもり相談窓口の一覧（厚生労働省）', 'hikikomori-help' )
	);

	return sprintf(
		"<div %s>\n<hikikomori-help%s>\n%s<p>%s</p>\n</hikikomori-help>\n</div>\n",
		get_block_wrapper_attributes(),
		$tag,
		$lines ? '<p>' . implode( "<br>\n", $lines ) . "</p>\n" : '',
		$national
	);
} )( $attributes );

// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped piece by piece above.
echo $hikikomori_help;
